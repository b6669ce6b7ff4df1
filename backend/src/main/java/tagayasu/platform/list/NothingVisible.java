package tagayasu.platform.list;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import tagayasu.platform.Sql;

/** Without an access policy nobody sees anything. */
@DefaultBean
@ApplicationScoped
class NothingVisible implements Visibility {

    @Override
    public Sql visible(String noun, String alias) {
        return Sql.FALSE;
    }
}
