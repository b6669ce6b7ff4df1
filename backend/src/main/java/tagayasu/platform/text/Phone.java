package tagayasu.platform.text;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Telephone numbers stay as people typed them; this makes them comparable. Numbers without + are Japanese. */
public final class Phone {

    private static final String HOME = "JP";
    private static final Pattern EXTENSION = Pattern.compile("(?s)(内線|ext|x\\d).*");
    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();

    private Phone() {}

    /** The number in E.164 (+81312345678) without its extension, or empty if it is no complete number. */
    public static Optional<String> e164(String typed) {
        return parse(typed).map(number -> NUMBERS.format(number, PhoneNumberFormat.E164));
    }

    /** Folded digits the number is found by: as typed, and the national form if it was typed another way. */
    public static List<String> searchable(String typed) {
        List<String> found = new ArrayList<>();
        String digits = JapaneseText.fold(typed);
        if (!digits.isEmpty()) found.add(digits);
        parse(typed)
                .map(number -> JapaneseText.fold(NUMBERS.format(number, PhoneNumberFormat.NATIONAL)))
                .filter(national -> !digits.contains(national))
                .ifPresent(found::add);
        e164(typed)
                .map(JapaneseText::fold)
                .filter(e164 -> !found.contains(e164))
                .ifPresent(found::add);
        return found;
    }

    private static Optional<PhoneNumber> parse(String typed) {
        if (typed == null || typed.isBlank()) return Optional.empty();
        try {
            String plain = EXTENSION.matcher(JapaneseText.flat(typed)).replaceFirst("");
            PhoneNumber number = NUMBERS.parse(plain, HOME);
            return Optional.of(number).filter(NUMBERS::isValidNumber);
        } catch (NumberParseException e) {
            return Optional.empty();
        }
    }
}
