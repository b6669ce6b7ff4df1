package tagayasu.platform.text;

import java.util.Optional;

/** The 13 digits that the National Tax Agency gives to every organisation in Japan; the first is a check digit. */
public final class CorporateNumber {

    private static final int LENGTH = 13;

    private CorporateNumber() {}

    /** The 13 digits of what was typed in whatever width and with whatever dashes, or empty if they cannot be one. */
    public static Optional<String> parse(String typed) {
        String digits = JapaneseText.fold(typed);
        return Optional.of(digits).filter(CorporateNumber::isValid);
    }

    private static boolean isValid(String digits) {
        if (digits.length() != LENGTH || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) return false;
        int sum = 0;
        for (int fromRight = 1; fromRight < LENGTH; fromRight++)
            sum += (digits.charAt(LENGTH - fromRight) - '0') * (fromRight % 2 == 1 ? 1 : 2);
        return digits.charAt(0) - '0' == 9 - sum % 9;
    }
}
