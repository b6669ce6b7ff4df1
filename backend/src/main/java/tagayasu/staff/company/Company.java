package tagayasu.staff.company;

import jakarta.persistence.Entity;
import tagayasu.platform.Stored;

/** Whose installation this is; there is one row. */
@Entity
public class Company extends Stored {

    public String nameJa;
    public String nameEn;
    public String postalCode;
    public String addressJa;
    public String addressEn;
    public String phone;
    public String fax;
    public String email;
    public String website;

    /** 適格請求書発行事業者の登録番号: T and 13 digits. */
    public String registrationNumber;

    public static Company ours() {
        return Company.<Company>findAll().firstResult();
    }
}
