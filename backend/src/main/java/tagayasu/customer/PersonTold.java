package tagayasu.customer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tagayasu.platform.Sql;
import tagayasu.platform.list.Noun;
import tagayasu.platform.text.JapaneseText;
import tagayasu.staff.Access;

/**
 * A person's search text has the names of all their companies. To whoever may not see one of these, only the person's own
 * fields and the posts elsewhere tell of the person.
 */
@ApplicationScoped
public class PersonTold implements Noun.Told {

    private static final String DROPPED = "ー 　.,/()・+_-:;&";
    private static final String KANA = IntStream.concat(
                    IntStream.rangeClosed('ぁ', 'ゖ'), IntStream.rangeClosed('ァ', 'ヶ'))
            .mapToObj(Character::toString)
            .filter(kana -> JapaneseText.fold(kana).length() == 1)
            .collect(Collectors.joining());
    private static final String FOLDED = KANA.codePoints()
            .mapToObj(Character::toString)
            .map(JapaneseText::fold)
            .collect(Collectors.joining());

    @Inject
    Access access;

    @Override
    public Sql holds(List<List<String>> terms, String alias) {
        Sql visible = access.visible(Account.NOUN, "b");
        if (visible.equals(Sql.TRUE) || terms.isEmpty()) return Sql.TRUE;
        String posts = "from post p join account b on b.id = p.account_id where p.person_id = " + alias
                + ".id and p.deleted_at is null and";
        Sql allSeen = Sql.of("not exists (select " + posts).plus(visible.not()).plus(")");
        Sql own = Sql.of("select concat_ws(' ', d.name_key, d.sort_key, " + folded(alias + ".code") + ", "
                + folded(alias + ".email") + ", " + folded(alias + ".phone") + ", " + folded(alias + ".mobile")
                + ", (select string_agg(concat_ws(' ', (select s.search_text from search_doc s where s.kind = 'account'"
                + " and s.id = b.id), " + folded("concat(p.department, p.title)") + ", " + folded("p.phone") + ", "
                + folded("p.email") + "), ' ') " + posts);
        Sql text = own.plus("b.deleted_at is null and")
                .plus(visible)
                .plus(")) as seen from search_doc d where d.kind = 'person' and d.id = " + alias + ".id offset 0");
        List<Sql> found = terms.stream().map(PersonTold::anyOf).toList();
        Sql told =
                Sql.of("exists (select from (").plus(text).plus(") told where").plus(Sql.join(" and ", found));
        return Sql.join(" or ", List.of(allSeen, told.plus(")")));
    }

    private static Sql anyOf(List<String> ways) {
        return Sql.join(
                " or ",
                ways.stream()
                        .map(way -> Sql.of("strpos(told.seen, ?) > 0", way))
                        .toList());
    }

    /** As near as SQL comes to {@link JapaneseText#fold}: what it does not know only finds less. */
    private static String folded(String column) {
        return "translate(lower(normalize(" + column + ", NFKC)), '" + KANA + DROPPED + "', '" + FOLDED + "')";
    }
}
