package tagayasu.boot.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The lists that the demo world is made of: tab-separated lines of a resource. */
final class WordList {

    /** A word with its reading in katakana and, for names, in Latin letters. */
    record Word(String text, String kana, String latin) {}

    private WordList() {}

    static List<Word> words(String name) {
        return lines(name).stream()
                .map(cells -> new Word(cells[0], cells[1], cells[2]))
                .toList();
    }

    static List<String[]> lines(String name) {
        try (var in = WordList.class.getResourceAsStream("/demo/" + name);
                var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().map(line -> line.split("\t", -1)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
