import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Names and places of the bench: the word lists of the demo world, and towns of Japan where those would repeat too often. */
final class BenchWords {

    record Word(String text, String kana, String latin) {}

    record Place(String code, String prefecture, String city, String town) {}

    private final Random random;
    private final List<Word> stems = list("company-stems");
    private final List<Word> trades = list("trades");
    private final List<Word> families = list("family-names");
    private final List<Word> given = list("given-names");
    private final List<Place> places = new ArrayList<>();

    BenchWords(Connection db, Random random) throws Exception {
        this.random = random;
        String towns = "select code, prefecture, city, town from postal_code where town !~ '[（、]|場合|一円' and town <> '' order by code, position";
        try (var statement = db.createStatement(); var row = statement.executeQuery(towns)) {
            while (row.next()) places.add(new Place(row.getString(1), row.getString(2), row.getString(3), row.getString(4)));
        }
    }

    Place place() {
        return of(places);
    }

    /** Half from the list, half after a town, whose reading nobody entered. */
    Word company() {
        Word trade = of(trades);
        String form = random.nextInt(3) == 0 ? "株式会社" : random.nextInt(4) == 0 ? "有限会社" : "㈱";
        if (random.nextBoolean()) return new Word(form + place().town() + trade.text(), "", "");
        Word stem = of(stems);
        return new Word(form + stem.text() + trade.text(), stem.kana() + trade.kana(), "");
    }

    /** The common names as often as they are, 1.5 % for the first; every third person has a rare one, which towns give. */
    Word family() {
        if (random.nextInt(10) < 6) return families.get((int) (Math.pow(random.nextDouble(), 1.4) * families.size()));
        String town = place().town();
        return new Word(town.substring(0, Math.min(town.length(), 2 + random.nextInt(2))), "", "");
    }

    Word given() {
        return of(given);
    }

    String lot() {
        return (1 + random.nextInt(9)) + "-" + (1 + random.nextInt(29)) + "-" + (1 + random.nextInt(20));
    }

    String phone() {
        return "03-0%03d-%04d".formatted(random.nextInt(1000), random.nextInt(10000));
    }

    String mobile() {
        return "090-0%03d-%04d".formatted(random.nextInt(1000), random.nextInt(10000));
    }

    private <T> T of(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private static List<Word> list(String name) {
        try (var in = BenchWords.class.getResourceAsStream("/demo/" + name + ".tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .map(line -> line.split("\t"))
                    .map(word -> new Word(word[0], word[1], word[2]))
                    .toList();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
