package tagayasu.platform.paper;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tagayasu.platform.paper.press.Picture;

/** Port: whose papers they are. */
public interface Letterhead {

    /** What layouts know as {@code company}: name, postalCode, address, phone, fax, email, website, registrationNumber. */
    Map<String, Object> company(Locale language);

    /** @param name logo or seal */
    Optional<Picture> picture(String name);
}
