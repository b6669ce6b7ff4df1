package tagayasu.staff.company;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tagayasu.platform.paper.Letterhead;
import tagayasu.platform.paper.press.Picture;

/** Our papers bear our company; what is not written in English is taken from the Japanese. */
@ApplicationScoped
class CompanyLetterhead implements Letterhead {

    @Inject
    CompanyPictures pictures;

    @Override
    @Transactional
    public Map<String, Object> company(Locale language) {
        Company ours = Company.ours();
        boolean english = language.getLanguage().equals("en");
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("name", first(english, ours.nameEn, ours.nameJa));
        values.put("postalCode", ours.postalCode);
        values.put("address", first(english, ours.addressEn, ours.addressJa));
        values.put("phone", ours.phone);
        values.put("fax", ours.fax);
        values.put("email", ours.email);
        values.put("website", ours.website);
        values.put("registrationNumber", ours.registrationNumber);
        return values;
    }

    private static String first(boolean english, String inEnglish, String inJapanese) {
        String wanted = english ? inEnglish : inJapanese;
        return wanted != null ? wanted : english ? inJapanese : inEnglish;
    }

    @Override
    @Transactional
    public Optional<Picture> picture(String name) {
        return pictures.picture(name);
    }
}
