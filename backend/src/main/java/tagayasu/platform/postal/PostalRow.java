package tagayasu.platform.postal;

import java.util.regex.Pattern;

/** One line of Japan Post's table, its town as printed there: with remarks in brackets and words for "none". */
record PostalRow(String code, String prefecture, String city, String town) {

    private static final String NO_TOWN = "以下に掲載がない場合";
    private static final Pattern WHOLE_CITY = Pattern.compile("の次に.*がくる場合|[市区町村]一円$");
    private static final Pattern REMARK = Pattern.compile("(（|[０-９]+地割).*$");

    boolean isCut() {
        return town.indexOf('（') >= 0 && town.indexOf('）') < 0;
    }

    PostalRow continuedBy(String rest) {
        return new PostalRow(code, prefecture, city, town + rest);
    }

    /** The town as it is written in an address; empty where the code stands for several or for a whole municipality. */
    String plainTown() {
        if (town.equals(NO_TOWN) || WHOLE_CITY.matcher(town).find()) return "";
        String plain = REMARK.matcher(town).replaceFirst("");
        return plain.indexOf('、') < 0 ? plain : "";
    }

    /** What Japan Post adds about which part of the town the code is for, or null. */
    String remark() {
        if (town.equals(NO_TOWN) || town.equals(plainTown())) return null;
        int open = town.indexOf('（');
        return plainTown().isEmpty() || open < 0
                ? town
                : town.substring(open + 1).replaceFirst("）$", "");
    }
}
