package tagayasu.staff.trash;

import java.util.UUID;
import tagayasu.platform.Sql;

/** Port: the binned records of one noun. Rights and visibility have been checked before a record is touched. */
public interface Bin {

    String noun();

    /** Selects {@code id uuid, label text, deleted_at timestamptz, deleted_by uuid} of those the caller may see. */
    Sql entries();

    /** Takes the record back with its links; refuses (409) while something it hangs on is gone or its code is taken. */
    void restore(UUID id);

    /** Removes the record for good; refuses (409 in_use) while others point to it. */
    void purge(UUID id);
}
