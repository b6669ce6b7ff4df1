package tagayasu.exchange.imports;

import java.util.UUID;

/** How the staged rows of one kind become records. Everything happens in one transaction, by statements over all rows. */
interface KindImport {

    ImportKind kind();

    /** Decides of every row whether it is new, updates, is a duplicate or a fault, into the temporary table judged. */
    void judge(ImportTask task);

    /** Carries out what was judged in this transaction. {@code journalId} is the entry that images belong to. */
    void apply(ImportTask task, UUID journalId);
}
