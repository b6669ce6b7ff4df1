package tagayasu.customer;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import tagayasu.platform.Stored;
import tagayasu.platform.problem.Problem;
import tagayasu.platform.text.JapaneseText;
import tagayasu.staff.Owned;

/** Somebody we know: with posts at accounts, or with none (a private person). Two persons may have one name. */
@Entity
public class Person extends Stored implements Owned {

    public static final String NOUN = "person";

    /** The right that guards home data. */
    public static final String HOME = "personHome";

    public String code;
    public String phone;
    public String mobile;
    public String email;
    public String note;
    public UUID ownerId;
    public UUID deletedBy;

    /** Our staff in charge besides the owner. */
    @ElementCollection
    @CollectionTable(name = "person_staff", joinColumns = @JoinColumn(name = "person_id"))
    @Column(name = "user_id")
    public Set<UUID> staffIds = new LinkedHashSet<>();

    private String familyName;
    private String givenName = "";
    private String familyKana = "";
    private String givenKana = "";
    private String sortKey = "";

    public void rename(PersonName name, PersonName kana) {
        familyName = name.family();
        givenName = name.given();
        familyKana = kana.family();
        givenKana = kana.given();
        sortKey = JapaneseText.sortKey(kana.full(), name.full());
    }

    public PersonName name() {
        return new PersonName(familyName, givenName);
    }

    public PersonName kana() {
        return new PersonName(familyKana, givenKana);
    }

    @Override
    public String noun() {
        return NOUN;
    }

    @Override
    public UUID ownerId() {
        return ownerId;
    }

    @Override
    public Collection<UUID> ownerIds() {
        List<UUID> owners = new ArrayList<>(staffIds);
        if (ownerId != null) owners.add(ownerId);
        return owners;
    }

    /** Into the bin; posts, home data and history stay with the person. */
    public void bin(Instant at, UUID by) {
        deletedAt = at;
        deletedBy = by;
    }

    public void restore() {
        deletedAt = null;
        deletedBy = null;
    }

    /** A living person, or 404. */
    public static Person require(UUID id) {
        return Person.<Person>findByIdOptional(id)
                .filter(person -> person.deletedAt == null)
                .orElseThrow(Problem::notFound);
    }
}
