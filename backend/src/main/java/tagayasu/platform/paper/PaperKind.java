package tagayasu.platform.paper;

import java.util.Locale;

/**
 * A kind of paper; a wing publishes a bean for each. Its layouts are {@code papers/<code>/ja.xml} and {@code en.xml}, data
 * as it may come are {@code papers/<code>/ja.json} and {@code en.json}: every field that a layout may name stands in them.
 *
 * @param code as the API names it
 */
public record PaperKind(String code, String nameJa, String nameEn) {

    public String name(Locale language) {
        return language.getLanguage().equals("en") ? nameEn : nameJa;
    }
}
