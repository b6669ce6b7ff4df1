package tagayasu.exchange.table;

import java.util.Iterator;

/** Rows of a file, streamed once from the first to the last; blank rows are left out. */
public interface Table extends Iterator<Row>, AutoCloseable {

    @Override
    void close();
}
