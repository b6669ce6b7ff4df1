package tagayasu.platform.paper.layout;

/** How the characters of a line lie: justified lines are stretched except the last, spread ones all. */
public enum Align {
    LEFT,
    CENTER,
    RIGHT,
    JUSTIFY,
    SPREAD
}
