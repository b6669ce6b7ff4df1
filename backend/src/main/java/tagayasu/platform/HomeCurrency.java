package tagayasu.platform;

import org.eclipse.microprofile.config.ConfigProvider;

/** The currency of this installation (ISO 4217): of accounts that name none, of prices, and of sums over accounts. */
public final class HomeCurrency {

    private static final String SETTING = "tagayasu.currency";

    public static final String CODE = checked(ConfigProvider.getConfig().getValue(SETTING, String.class));

    private HomeCurrency() {}

    private static String checked(String code) {
        if (!code.matches("[A-Z]{3}")) throw new IllegalArgumentException(SETTING + " is not ISO 4217: " + code);
        return code;
    }
}
