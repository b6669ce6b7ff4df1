package tagayasu.staff.people;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tagayasu.platform.Row;
import tagayasu.staff.Department;

@Schema(name = "Department")
public record DepartmentView(
        @NotNull UUID id,
        @NotNull int version,
        @NotNull String code,
        @NotNull String name,
        UUID parentId) {

    static final String COLUMNS = "a.id, a.version, a.code, a.name, a.parent_id";

    static DepartmentView of(Department department) {
        return new DepartmentView(
                department.id, department.version, department.code, department.name, department.parentId);
    }

    static DepartmentView of(Row row) {
        return new DepartmentView(
                row.uuid("id"), row.integer("version"), row.text("code"), row.text("name"), row.uuid("parent_id"));
    }
}
