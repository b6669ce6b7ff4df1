package tagayasu.platform.paper.layout;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What the value of an attribute may be; lengths come out in points. */
enum Kind {
    MM {
        @Override
        Object read(String text) {
            return (float) (number(text, -2_000, 2_000) * Layout.MM);
        }
    },
    POINTS {
        @Override
        Object read(String text) {
            return number(text, 0, 200);
        }
    },
    SIZE {
        @Override
        Object read(String text) {
            return number(text, 3, 200);
        }
    },
    RATIO {
        @Override
        Object read(String text) {
            return number(text, 0.8f, 10);
        }
    },
    COUNT {
        @Override
        Object read(String text) {
            if (!text.matches("[1-9][0-9]?")) throw new IllegalArgumentException(text);
            return Integer.valueOf(text);
        }
    },
    YES {
        @Override
        Object read(String text) {
            return one(text, "yes", "no").equals("yes");
        }
    },
    COLOUR {
        @Override
        Object read(String text) {
            if (!text.matches("#[0-9a-fA-F]{6}")) throw new IllegalArgumentException(text);
            return Integer.parseInt(text.substring(1), 16);
        }
    },
    PATH {
        @Override
        Object read(String text) {
            if (!PATHS.matcher(text).matches()) throw new IllegalArgumentException(text);
            return text;
        }
    },
    NAME {
        @Override
        Object read(String text) {
            if (!text.matches("[A-Za-z][A-Za-z0-9]{0,39}") || RESERVED.contains(text))
                throw new IllegalArgumentException(text);
            return text;
        }
    },
    CONDITION {
        @Override
        Object read(String text) {
            return Condition.read(text);
        }
    },
    WIDTH {
        @Override
        Object read(String text) {
            return Width.read(text);
        }
    },
    SIDES {
        @Override
        Object read(String text) {
            return Sides.read(text);
        }
    },
    PAGE {
        @Override
        Object read(String text) {
            return PageSize.read(text);
        }
    },
    /** May hold fields in braces. */
    TEXT {
        @Override
        Object read(String text) {
            return text;
        }
    },
    ALIGN {
        @Override
        Object read(String text) {
            return Align.valueOf(
                    one(text, "left", "center", "right", "justify", "spread").toUpperCase());
        }
    },
    FONT {
        @Override
        Object read(String text) {
            return one(text, "sans", "serif");
        }
    },
    RULES {
        @Override
        Object read(String text) {
            return one(text, "all", "rows", "none");
        }
    },
    PAGES {
        @Override
        Object read(String text) {
            return one(text, "all", "first", "rest");
        }
    },
    FORM {
        @Override
        Object read(String text) {
            return one(text, "text", "number", "date");
        }
    },
    /** Pictures that the company has given us; there are no others. */
    IMAGE {
        @Override
        Object read(String text) {
            return one(text, "logo", "seal");
        }
    };

    static final Pattern PATHS = Pattern.compile("[A-Za-z][A-Za-z0-9]*(\\.[A-Za-z][A-Za-z0-9]*){0,9}");
    private static final Set<String> RESERVED = Set.of("page", "position", "company");

    /** @throws IllegalArgumentException with the word that is wrong */
    abstract Object read(String text);

    static float number(String text, float from, float to) {
        if (!text.matches("-?[0-9]{1,4}(\\.[0-9]{1,3})?")) throw new IllegalArgumentException(text);
        float number = Float.parseFloat(text);
        if (number < from || number > to) throw new IllegalArgumentException(text);
        return number;
    }

    private static String one(String text, String... of) {
        if (!List.of(of).contains(text)) throw new IllegalArgumentException(text);
        return text;
    }
}
