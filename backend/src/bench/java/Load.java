import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.ToDoubleFunction;

/** Eight clients that ask one thing as fast as they are answered. What is compared is asked in turns. */
final class Load {

    interface Call {
        String run() throws Exception;
    }

    private record Window(double perSecond, double p50, double p95, double cpu) {}

    /** Medians of the windows: requests a second, milliseconds, and milliseconds of processor for each request. */
    record Figure(double perSecond, double p50, double p95, double cpu) {}

    private static final int CLIENTS = 8;
    private static final int WINDOWS = 3;
    private static final int ENOUGH_CALLS = 25_000;
    private static final int ENOUGH_SECONDS = 30;
    private static final int MOST_SECONDS = 60;

    private final int seconds;

    Load(int seconds) {
        this.seconds = seconds;
    }

    Figure of(Program program, Call call) throws Exception {
        return inTurns(program, call).get(0);
    }

    List<Figure> inTurns(Program program, Call... calls) throws Exception {
        Program[] programs = new Program[calls.length];
        java.util.Arrays.fill(programs, program);
        return inTurns(programs, calls);
    }

    List<Figure> inTurns(Program[] programs, Call[] calls) throws Exception {
        List<List<Window>> windows = new ArrayList<>();
        for (int i = 0; i < calls.length; i++) {
            warmUp(programs[i], calls[i]);
            windows.add(new ArrayList<>());
        }
        for (int turn = 0; turn < WINDOWS; turn++)
            for (int i = 0; i < calls.length; i++) windows.get(i).add(window(programs[i], calls[i], seconds));
        return windows.stream()
                .map(all -> new Figure(
                        median(all, Window::perSecond), median(all, Window::p50), median(all, Window::p95), median(all, Window::cpu)))
                .toList();
    }

    /**
     * Until the compiler of the JVM, which counts as processor of the program, has done its work: many requests or much
     * time, and then until a request no longer becomes cheaper.
     */
    private void warmUp(Program program, Call call) throws Exception {
        int length = Math.max(2, seconds / 2);
        double calls = 0;
        double before = Double.MAX_VALUE;
        for (int spent = 0; spent < MOST_SECONDS; spent += length) {
            Window window = window(program, call, length);
            calls += window.perSecond() * length;
            boolean enough = calls > ENOUGH_CALLS || spent > ENOUGH_SECONDS;
            if (enough && window.cpu() > before * 0.95) return;
            before = window.cpu();
        }
    }

    private Window window(Program program, Call call, int length) throws Exception {
        long cpu = program.cpu();
        long end = System.nanoTime() + length * 1_000_000_000L;
        var pool = Executors.newFixedThreadPool(CLIENTS);
        List<Future<List<Double>>> clients = new ArrayList<>();
        for (int i = 0; i < CLIENTS; i++)
            clients.add(pool.submit(() -> {
                List<Double> times = new ArrayList<>();
                while (System.nanoTime() < end) {
                    long start = System.nanoTime();
                    call.run();
                    times.add((System.nanoTime() - start) / 1e6);
                }
                return times;
            }));
        List<Double> times = new ArrayList<>();
        for (Future<List<Double>> client : clients) times.addAll(client.get());
        pool.shutdown();
        Collections.sort(times);
        int n = times.size();
        return new Window(n / (double) length, times.get(n / 2), times.get(n * 95 / 100), (program.cpu() - cpu) / (double) n);
    }

    private static double median(List<Window> windows, ToDoubleFunction<Window> value) {
        return windows.stream().mapToDouble(value).sorted().toArray()[windows.size() / 2];
    }
}
