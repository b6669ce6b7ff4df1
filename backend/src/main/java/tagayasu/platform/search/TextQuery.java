package tagayasu.platform.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tagayasu.platform.Sql;
import tagayasu.platform.text.JapaneseText;
import tagayasu.platform.text.LegalForms;
import tagayasu.platform.text.NGrams;
import tagayasu.platform.text.Romaji;

/**
 * What somebody typed into a search box: terms parted by spaces, all of which must be found, each in one of the ways it
 * can be meant (as typed, Latin letters read as kana, long vowels spelt otherwise).
 *
 * @param terms folded alternatives of each term; no terms = nothing searchable was typed, which finds nothing
 */
record TextQuery(List<List<String>> terms) {

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern LATIN = Pattern.compile("[a-z]+");
    private static final int MOST_TERMS = 8;
    private static final int LONGEST_TERM = 100;
    private static final String GA = "がか";

    static TextQuery parse(String typed) {
        List<List<String>> terms = new ArrayList<>();
        for (String part : SPACES.split(LegalForms.withoutEnglish(typed))) {
            String term = JapaneseText.nameKey(part);
            if (term.isEmpty() || terms.size() == MOST_TERMS) continue;
            if (term.length() > LONGEST_TERM) term = term.substring(0, LONGEST_TERM);
            terms.add(alternatives(term));
        }
        return new TextQuery(terms);
    }

    boolean isEmpty() {
        return terms.isEmpty();
    }

    /** Predicate over the columns {@code tsv} and {@code search_text} of {@code search_doc}. */
    Sql predicate() {
        if (isEmpty()) return Sql.FALSE;
        String lexemes = terms.stream()
                .map(term -> term.stream().map(NGrams::query).collect(Collectors.joining(" ) | ( ", "( ", " )")))
                .collect(Collectors.joining(" ) & ( ", "( ", " )"));
        Sql predicate = Sql.of("tsv @@ cast(? as tsquery)", lexemes);
        for (List<String> term : terms) {
            if (term.stream().allMatch(way -> NGrams.query(way).indexOf('&') < 0)) continue;
            List<Sql> ways = term.stream()
                    .map(way -> Sql.of("search_text like ?", "%" + way + "%"))
                    .toList();
            predicate = predicate.plus("and (").plus(Sql.join(" or ", ways)).plus(")");
        }
        return predicate;
    }

    private static List<String> alternatives(String term) {
        Set<String> ways = new LinkedHashSet<>();
        ways.add(term);
        if (LATIN.matcher(term).matches()) {
            Romaji.toKana(term).ifPresent(ways::add);
            ways.add(Romaji.key(term));
        }
        ways.add(asIfBetweenKanji(term));
        return List.copyOf(ways);
    }

    /** The fold of 霞が関 depends on both neighbours of が; at the edge of a term one of them is not typed yet. */
    private static String asIfBetweenKanji(String term) {
        StringBuilder other = new StringBuilder(term);
        int last = term.length() - 1;
        if (last > 0 && GA.indexOf(term.charAt(last)) >= 0 && JapaneseText.isHan(term.codePointBefore(last)))
            other.setCharAt(last, 'け');
        if (last > 0 && GA.indexOf(term.charAt(0)) >= 0 && JapaneseText.isHan(term.codePointAt(1)))
            other.setCharAt(0, 'け');
        return other.toString();
    }
}
