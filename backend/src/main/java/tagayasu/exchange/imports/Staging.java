package tagayasu.exchange.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import tagayasu.exchange.cell.NotReadable;
import tagayasu.exchange.table.Table;
import tagayasu.exchange.table.TableFile;
import tagayasu.platform.BusinessCalendar;
import tagayasu.platform.Ids;
import tagayasu.platform.Rows;
import tagayasu.platform.Sql;
import tagayasu.platform.job.JobRun;
import tagayasu.platform.json.Json;
import tagayasu.platform.problem.Problem;
import tagayasu.staff.Access;
import tagayasu.staff.Action;
import tagayasu.staff.StaffDirectory;

/** Brings the rows of a file into import_row by COPY, some ten thousand a transaction; the last staged line is the checkpoint. */
@ApplicationScoped
class Staging {

    private static final int CHECKPOINT = 50_000;
    private static final int PART = 1 << 20;
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final String COPY =
            "copy import_row (import_id, line_no, row_id, cells, vals, malformed, outcome, faults) from stdin";

    @Inject
    Rows rows;

    @Inject
    Access access;

    @Inject
    StaffDirectory staff;

    @Inject
    BusinessCalendar calendar;

    /** Keeps the file until its rows are staged. Within the caller's transaction. */
    void keep(UUID importId, Path file) {
        rows.withConnection(connection -> {
            try (InputStream in = Files.newInputStream(file);
                    PreparedStatement insert = connection.prepareStatement(
                            "insert into import_file (import_id, part, bytes) values (?, ?, ?)")) {
                byte[] bytes;
                for (int part = 0; (bytes = in.readNBytes(PART)).length > 0; part++) {
                    insert.setObject(1, importId);
                    insert.setInt(2, part);
                    insert.setBytes(3, bytes);
                    insert.executeUpdate();
                }
                return null;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** Stages what is not staged yet; a run that was killed goes on after its last checkpoint. */
    void stage(Import what, JobRun run) throws IOException {
        Path file = Files.createTempFile("import", null);
        try {
            unpack(what.id, file);
            stage(what, file, run);
        } finally {
            Files.deleteIfExists(file);
        }
        run.inTransaction(PATIENCE, () -> {
            rows.update(Sql.of(
                    "update import set state = 'staged', version = version + 1 where id = ? and state = 'received'",
                    what.id));
            rows.update(Sql.of("delete from import_file where import_id = ?", what.id));
        });
    }

    private void unpack(UUID importId, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int part = 0; ; part++) {
                var bytes = rows.first(
                        Sql.of(
                                "select encode(bytes, 'base64') as bytes from import_file where import_id = ? and part = ?",
                                importId,
                                part),
                        row -> row.text("bytes"));
                if (bytes.isEmpty()) return;
                out.write(java.util.Base64.getMimeDecoder().decode(bytes.get()));
            }
        }
    }

    private void stage(Import what, Path file, JobRun run) {
        ImportPlan plan = what.plan();
        RowReader reader = new RowReader(plan, what.header(), calendar.zone(), users(what));
        long staged = rows.first(
                        Sql.of("select coalesce(max(line_no), 0) as n from import_row where import_id = ?", what.id),
                        row -> row.count("n"))
                .orElseThrow();
        long[] done = {0};
        try (Table table = TableFile.open(file, plan.layout())) {
            if (plan.header() && table.hasNext()) table.next();
            while (table.hasNext()) run.inTransaction(PATIENCE, () -> copy(what, table, reader, staged, done, run));
        }
    }

    private void copy(Import what, Table table, RowReader reader, long staged, long[] done, JobRun run) {
        rows.withConnection(connection -> {
            CopyIn copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(COPY);
            CopyLine line = new CopyLine();
            String id = what.id.toString();
            try {
                for (int i = 0; i < CHECKPOINT && table.hasNext(); i++) {
                    var row = table.next();
                    run.progress(++done[0], what.rowCount * 2);
                    if (row.line() <= staged) continue;
                    byte[] bytes = line(line, id, reader.read(row));
                    copy.writeToCopy(bytes, 0, bytes.length);
                }
                return copy.endCopy();
            } finally {
                if (copy.isActive()) copy.cancelCopy();
            }
        });
    }

    private static byte[] line(CopyLine line, String importId, RowReader.Read read) {
        boolean malformed = !read.faults().isEmpty();
        String[] cells = read.row().cells();
        for (int i = 0; i < cells.length; i++) cells[i] = storable(cells[i]);
        return line.add(importId)
                .add(read.row().line())
                .add(Ids.next().toString())
                .add(cells)
                .add(read.values())
                .add(malformed ? "t" : "f")
                .add(malformed ? "error" : "new")
                .add(malformed ? Json.of(read.faults()).toString() : null)
                .end();
    }

    /** What cannot be stored is shown as the sign of a lost character; the row is a fault for it anyway. */
    private static String storable(String cell) {
        return tagayasu.platform.text.StorableCharacters.all(cell)
                ? cell
                : cell.replace('\0', '\uFFFD').replaceAll("[\\ud800-\\udfff]", "\uFFFD");
    }

    /** E-mail addresses of our people, each looked up and judged once. */
    private RowReader.UserLookup users(Import what) {
        Map<String, Object> known = new HashMap<>();
        String noun = what.plan().kind().noun;
        return email -> {
            Object found = known.computeIfAbsent(email, mail -> {
                UUID user = staff.byEmail(mail);
                if (user == null) return new NotReadable("unknown_user");
                try {
                    if (!noun.equals("sale")) access.checkOwner(Action.CREATE, noun, user, "");
                    return user.toString();
                } catch (Problem refused) {
                    return new NotReadable(refused.code());
                }
            });
            if (found instanceof NotReadable refused) throw refused;
            return (String) found;
        };
    }
}
