package tagayasu.customer;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tagayasu.platform.problem.Problem;

/** What a caller may set on a person. The name comes in parts or whole; a whole name is split at its first space. */
@Schema(name = "PersonInput")
public record PersonInput(
        @Schema(description = "Made when absent", example = "P000123") @Size(max = 50)
        String code,

        @Schema(description = "Instead of familyName and givenName", example = "赤木 剛憲") @Size(max = 200)
        String name,

        @Schema(description = "Instead of familyKana and givenKana", example = "アカギ タケノリ") @Size(max = 200)
        String nameKana,

        @Size(max = 100) String familyName,

        @Schema(description = "Empty where a name is known only as a whole") @Size(max = 100)
        String givenName,

        @Size(max = 100) String familyKana,
        @Size(max = 100) String givenKana,
        @Size(max = 50) String phone,
        @Size(max = 50) String mobile,

        @Size(max = 254) @Pattern(regexp = "^[^\\s@]+@[^\\s@]+$", message = "email_form")
        String email,

        @Size(max = 10_000) String note,

        @Schema(description = "Staff in charge; the caller when absent on creation")
        UUID ownerId,

        @Schema(description = "More of our staff in charge") @Size(max = 50)
        List<@NotNull UUID> staffIds,

        @Schema(description = "Needs the right personHome; left as it is by whoever has not") @Valid
        PersonHomeInput home,

        @Schema(description = "The first post; only on creation, later ones under /persons/{id}/posts") @Valid
        PostInput post) {

    /** @param home null when there is none or the caller may not read it */
    static PersonInput of(Person person, PersonHomeInput home) {
        return new PersonInput(
                person.code,
                null,
                null,
                person.name().family(),
                person.name().given(),
                person.kana().family(),
                person.kana().given(),
                person.phone,
                person.mobile,
                person.email,
                person.note,
                person.ownerId,
                person.staffIds.stream().sorted().toList(),
                home,
                null);
    }

    List<UUID> staff() {
        return staffIds == null ? List.of() : staffIds.stream().distinct().toList();
    }

    /** Sets everything but the code, the people in charge, home data and the post, which have rules of their own. */
    void applyTo(Person person) {
        PersonName called = name == null ? PersonName.of(familyName, givenName) : PersonName.parse(name);
        if (called.isEmpty()) throw Problem.invalid("not_blank", "/name");
        if (called.family().isEmpty()) called = new PersonName(called.given(), "");
        person.rename(called, nameKana == null ? PersonName.of(familyKana, givenKana) : PersonName.parse(nameKana));
        person.phone = phone;
        person.mobile = mobile;
        person.email = email;
        person.note = note;
    }
}
