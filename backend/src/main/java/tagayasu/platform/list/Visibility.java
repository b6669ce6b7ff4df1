package tagayasu.platform.list;

import tagayasu.platform.Sql;

/** Port: which records of a noun the caller may read. The staff wing's access policy answers. */
public interface Visibility {

    /** A predicate over the noun's table under this alias; {@code true} for callers who see all. */
    Sql visible(String noun, String alias);
}
