package tagayasu.boot.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;

/** Rows into a table by COPY, in the transaction of the connection. */
final class CopyInto implements AutoCloseable {

    private static final int CHUNK = 1 << 16;

    private final PGCopyOutputStream out;
    private final StringBuilder text = new StringBuilder(CHUNK + 1024);

    /** @param columns the columns, separated by commas */
    CopyInto(Connection connection, String table, String columns) throws SQLException {
        String copy = "copy " + table + " (" + columns + ") from stdin";
        out = new PGCopyOutputStream(connection.unwrap(PGConnection.class), copy, CHUNK);
    }

    /** Values as PostgreSQL reads them from text; null is null. */
    void row(Object... values) {
        for (int i = 0; i < values.length; i++) {
            if (i > 0) text.append('\t');
            if (values[i] == null) text.append("\\N");
            else escape(values[i].toString());
        }
        text.append('\n');
        if (text.length() > CHUNK) flush();
    }

    private void escape(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '\\' -> text.append("\\\\");
                case '\t' -> text.append("\\t");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                default -> text.append(c);
            }
        }
    }

    private void flush() {
        try {
            out.write(text.toString().getBytes(StandardCharsets.UTF_8));
            text.setLength(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        flush();
        try {
            out.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
