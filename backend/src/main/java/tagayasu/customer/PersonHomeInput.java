package tagayasu.customer;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Home data of a person, as read and as set: all of it guarded by a right of its own. */
@Schema(name = "PersonHome")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PersonHomeInput(
        @Size(max = 20) String postalCode,
        @Size(max = 20) String prefecture,
        @Size(max = 100) String city,
        @Size(max = 200) String address,
        @Size(max = 200) String building,
        @Size(max = 50) String phone,

        @Size(max = 254) @Pattern(regexp = "^[^\\s@]+@[^\\s@]+$", message = "email_form")
        String email,

        LocalDate birthday) {

    static final PersonHomeInput NOTHING = new PersonHomeInput(null, null, null, null, null, null, null, null);

    /** Null when nothing is known. */
    static PersonHomeInput of(PersonHome home) {
        return home == null
                ? null
                : new PersonHomeInput(
                        home.postalCode,
                        home.prefecture,
                        home.city,
                        home.address,
                        home.building,
                        home.phone,
                        home.email,
                        home.birthday);
    }

    void storeFor(UUID person) {
        PersonHome home = PersonHome.of(person);
        if (equals(NOTHING)) {
            if (home != null) home.delete();
            return;
        }
        if (home == null) {
            home = new PersonHome();
            home.personId = person;
        }
        home.postalCode = postalCode;
        home.prefecture = prefecture;
        home.city = city;
        home.address = address;
        home.building = building;
        home.phone = phone;
        home.email = email;
        home.birthday = birthday;
        home.persist();
    }
}
