package tagayasu.platform.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Legal forms of organisations, written long, short or in English; the table is text/legal_forms.txt. */
public final class LegalForms {

    private static final Pattern ENGLISH_ENDING = Pattern.compile(
            "(?i)[\\s,.](co\\.?,?\\s?ltd|inc|k\\.?k|corp|corporation|limited|ltd|llc|g\\.?k|plc|gmbh)\\.?$");
    private static final List<String> LONG = new ArrayList<>();
    private static final Map<String, String> SHORT = new HashMap<>();

    static {
        for (String line : TextTable.lines("legal_forms.txt")) {
            String[] row = line.split(" ");
            LONG.add(row[0]);
            for (int i = 1; i < row.length; i++) SHORT.put(row[i].toLowerCase(Locale.ROOT), row[0]);
        }
        LONG.sort((a, b) -> b.length() - a.length());
    }

    private LegalForms() {}

    /** (株) becomes 株式会社, so that whoever types 株式 finds it too. The text is NFKC and lower case already. */
    public static String unabbreviate(String flat) {
        int open = flat.indexOf('(');
        if (open < 0) return flat;
        StringBuilder out = new StringBuilder(flat.length() + 4);
        int from = 0;
        for (; open >= 0; open = flat.indexOf('(', from)) {
            int close = flat.indexOf(')', open);
            if (close < 0) break;
            String longForm = SHORT.get(flat.substring(open + 1, close).strip());
            out.append(flat, from, longForm == null ? open + 1 : open);
            if (longForm != null) out.append(longForm);
            from = longForm == null ? open + 1 : close + 1;
        }
        return out.append(flat, from, flat.length()).toString();
    }

    /** The folded name without any legal form. */
    public static String remove(String folded) {
        for (String form : LONG) if (folded.contains(form)) folded = folded.replace(form, "");
        return folded;
    }

    /** The name without Co., Ltd. and the like at its end; works on text as typed, because folding drops the dots. */
    public static String withoutEnglish(String name) {
        return ENGLISH_ENDING.matcher(name.strip()).replaceFirst("");
    }
}
