package tagayasu.staff;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Locale;

/** What a user is to the policy, from the widest rights to the narrowest. */
public enum Role {
    @JsonProperty("admin")
    ADMIN,
    @JsonProperty("manager")
    MANAGER,
    @JsonProperty("rep")
    REP,
    @JsonProperty("clerk")
    CLERK,
    @JsonProperty("reader")
    READER;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Role of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /** Nobody gives, or touches a user who has, a role above their own. */
    public boolean covers(Role other) {
        return ordinal() <= other.ordinal();
    }

    /** Roles are kept by their code. */
    @Converter(autoApply = true)
    public static class Column implements AttributeConverter<Role, String> {

        @Override
        public String convertToDatabaseColumn(Role role) {
            return role == null ? null : role.code();
        }

        @Override
        public Role convertToEntityAttribute(String code) {
            return code == null ? null : of(code);
        }
    }
}
