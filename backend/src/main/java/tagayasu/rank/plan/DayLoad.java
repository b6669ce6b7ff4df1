package tagayasu.rank.plan;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** A day while it fills: how much it still holds, and where its visits are. */
final class DayLoad {

    private static final String UNKNOWN = "";

    private final LocalDate day;
    private final Map<String, Integer> areas = new HashMap<>();
    private int free;
    private int visits;

    DayLoad(PlanDay plan) {
        day = plan.day();
        free = plan.free();
        for (String area : plan.areas()) count(area, 1);
    }

    LocalDate day() {
        return day;
    }

    boolean isFull() {
        return free <= 0;
    }

    void add(DueVisit visit) {
        free--;
        count(visit.area(), 1);
    }

    void remove(DueVisit visit) {
        free++;
        count(visit.area(), -1);
    }

    /** What it costs to go there on this day, given who else is visited. */
    double distance(DueVisit visit) {
        String area = visit.area() == null ? UNKNOWN : visit.area();
        if (visits == 0) return VisitCost.FIRST_OF_DAY;
        if (area.isEmpty()) return VisitCost.SOMEWHERE;
        int neighbours = areas.getOrDefault(area, 0);
        if (neighbours > 0) return -VisitCost.NEIGHBOUR * Math.min(neighbours, VisitCost.MOST_NEIGHBOURS);
        String region = area.substring(0, Math.min(2, area.length()));
        boolean near = areas.keySet().stream().anyMatch(other -> other.startsWith(region));
        return near ? VisitCost.SAME_REGION : VisitCost.ELSEWHERE;
    }

    private void count(String area, int by) {
        visits += by;
        areas.merge(area == null ? UNKNOWN : area, by, Integer::sum);
        areas.values().removeIf(n -> n == 0);
    }
}
