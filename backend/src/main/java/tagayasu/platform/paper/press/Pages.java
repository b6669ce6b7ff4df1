package tagayasu.platform.paper.press;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import tagayasu.platform.problem.Problem;

/** Deals strips onto pages: nothing is cut, heads of tables come again, a heading stays with what follows it. */
final class Pages {

    /** Of one paper. */
    static final int MOST = 3_000;

    private static final float SLACK = 0.01f;

    record Placed(Strip strip, float y) {}

    private final float firstHeight, otherHeight;
    private final List<List<Placed>> pages = new ArrayList<>();
    private final Deque<Strip> waiting = new ArrayDeque<>();
    private float y;
    private boolean fresh;
    private boolean tooTall;

    /** @param firstHeight of the body on the first page, in points */
    Pages(float firstHeight, float otherHeight) {
        this.firstHeight = firstHeight;
        this.otherHeight = otherHeight;
    }

    List<List<Placed>> of(List<Strip> strips) {
        waiting.addAll(strips);
        turn();
        while (!waiting.isEmpty()) place(waiting.poll());
        return pages;
    }

    /** Something is higher than a page and cannot be broken. */
    boolean tooTall() {
        return tooTall;
    }

    private float height() {
        return pages.size() == 1 ? firstHeight : otherHeight;
    }

    private void turn() {
        if (pages.size() == MOST) throw Problem.invalid("paper_too_long", "");
        pages.add(new ArrayList<>());
        y = 0;
        fresh = true;
    }

    private void place(Strip strip) {
        if (strip.newPage) {
            if (!pages.get(pages.size() - 1).isEmpty()) turn();
            return;
        }
        if (fresh && strip.vanishes && pages.size() > 1) return;
        float room = height() - y;
        if (wanted(strip) <= room + SLACK) put(strip);
        else if (strip.together && !fresh && strip.height <= otherHeight - Strip.height(strip.heads)) turnFor(strip);
        else breakUp(strip, room);
    }

    private void breakUp(Strip strip, float room) {
        Strip.Broken broken = strip.split(room);
        if (broken != null) {
            put(broken.first());
            turnFor(broken.rest());
        } else if (!fresh) turnFor(strip);
        else {
            tooTall |= strip.height > room + SLACK;
            put(strip);
        }
    }

    private void turnFor(Strip strip) {
        if (strip.vanishes) return;
        turn();
        for (Strip head : strip.heads) put(head);
        fresh = true;
        waiting.push(strip);
    }

    private void put(Strip strip) {
        pages.get(pages.size() - 1).add(new Placed(strip, y));
        y += strip.height;
        fresh = false;
    }

    /** With what must come along; a chain that no page can hold is broken. */
    private float wanted(Strip strip) {
        float chain = strip.height;
        boolean goesOn = strip.stays;
        for (Strip next : waiting) {
            if (!goesOn) break;
            chain += next.height;
            goesOn = next.stays;
        }
        return chain > otherHeight ? strip.height : chain;
    }
}
