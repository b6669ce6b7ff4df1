package tagayasu.customer;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;

/** Where a person lives. Apart from the person, because the right {@link Person#HOME} guards it and erasure removes it. */
@Entity
public class PersonHome extends PanacheEntityBase {

    @Id
    public UUID personId;

    public String postalCode;
    public String prefecture;
    public String city;
    public String address;
    public String building;
    public String phone;
    public String email;
    public LocalDate birthday;

    public static PersonHome of(UUID person) {
        return findById(person);
    }
}
