package tagayasu.platform.paper.press;

import java.lang.ref.SoftReference;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import tagayasu.platform.problem.Problem;

/**
 * Parsed fonts, lent to one paper at a time. Parsing costs more than a page does, so that sets come back to the shelf; the
 * memory's pressure may take them from it.
 */
public final class FontShelf {

    private static final long RETRY_AFTER = 5;

    /** One user's fonts for both directions, parsed when they are first needed. */
    static final class Fonts {

        private final Map<Face.Name, Face> across = new EnumMap<>(Face.Name.class);
        private final Map<Face.Name, Face> down = new EnumMap<>(Face.Name.class);

        Face of(Face.Name name, boolean vertical) {
            return (vertical ? down : across).computeIfAbsent(name, Face::parse);
        }
    }

    private final Semaphore free;
    private final Duration patience;
    private final Deque<SoftReference<Fonts>> shelf = new ArrayDeque<>();

    /**
     * @param sets as many papers are printed at once; the next ones wait
     * @param patience how long they do
     */
    public FontShelf(int sets, Duration patience) {
        free = new Semaphore(sets, true);
        this.patience = patience;
    }

    /** @throws Problem 503 when nobody was ready in time: threads that wait for paper are missing elsewhere */
    Fonts borrow() {
        await();
        synchronized (shelf) {
            while (!shelf.isEmpty()) {
                Fonts fonts = shelf.pop().get();
                if (fonts != null) return fonts;
            }
        }
        return new Fonts();
    }

    private void await() {
        try {
            if (!free.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) throw Problem.busy(RETRY_AFTER);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Problem.busy(RETRY_AFTER);
        }
    }

    void giveBack(Fonts fonts) {
        synchronized (shelf) {
            shelf.push(new SoftReference<>(fonts));
        }
        free.release();
    }
}
