package tagayasu.staff.papers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import tagayasu.platform.journal.Changes;
import tagayasu.platform.journal.Journal;
import tagayasu.platform.json.Json;
import tagayasu.platform.paper.Layouts;
import tagayasu.platform.paper.PaperKind;
import tagayasu.platform.paper.PaperLayout;
import tagayasu.platform.problem.Problem;
import tagayasu.staff.StaffDirectory;

/** Layouts in use, and how another one comes to be in use. */
@ApplicationScoped
class PaperLayouts {

    static final List<String> LANGUAGES = List.of("ja", "en");

    @Inject
    Layouts layouts;

    @Inject
    StaffDirectory staff;

    @Inject
    Journal journal;

    List<PaperLayoutView.Row> all() {
        return layouts.kinds().stream()
                .flatMap(kind -> LANGUAGES.stream().map(language -> row(kind, language)))
                .toList();
    }

    private PaperLayoutView.Row row(PaperKind kind, String language) {
        PaperLayout used = PaperLayout.inUse(kind.code(), language).orElse(null);
        return new PaperLayoutView.Row(
                kind.code(),
                language,
                kind.nameJa(),
                kind.nameEn(),
                used == null ? 0 : used.number,
                used == null ? null : used.createdAt,
                used == null ? null : staff.nameOf(used.createdBy));
    }

    PaperLayoutView one(String kind, String language) {
        PaperLayoutView.Row row = row(layouts.kind(kind), language);
        List<PaperLayoutView.Version> versions = PaperLayout.of(kind, language).stream()
                .map(v -> new PaperLayoutView.Version(v.number, v.createdAt, staff.nameOf(v.createdBy), v.inUse))
                .toList();
        return new PaperLayoutView(
                row, source(kind, language, row.number()), Json.of(layouts.sample(kind, language)), versions);
    }

    /** @param number 0 = the shipped one */
    String source(String kind, String language, int number) {
        return number == 0 ? layouts.shipped(kind, language) : PaperLayout.require(kind, language, number).source;
    }

    /** @return 0 = the shipped one */
    int numberInUse(String kind, String language) {
        requireLanguage(language);
        return PaperLayout.inUse(layouts.kind(kind).code(), language)
                .map(used -> used.number)
                .orElse(0);
    }

    static void requireLanguage(String language) {
        if (!LANGUAGES.contains(language)) throw Problem.notFound();
    }

    void put(String kind, String language, String source) {
        int before = numberInUse(kind, language);
        takeOutOfUse(kind, language);
        PaperLayout layout = new PaperLayout();
        layout.kind = kind;
        layout.language = language;
        layout.source = source;
        layout.inUse = true;
        layout.number = 1
                + PaperLayout.of(kind, language).stream()
                        .mapToInt(v -> v.number)
                        .max()
                        .orElse(0);
        layout.persistAndFlush();
        tell(kind, language, layout.id, before, layout.number);
    }

    void backToShipped(String kind, String language) {
        PaperLayout used = PaperLayout.inUse(kind, language).orElse(null);
        if (used == null) return;
        takeOutOfUse(kind, language);
        tell(kind, language, used.id, used.number, 0);
    }

    private static void takeOutOfUse(String kind, String language) {
        PaperLayout.inUse(kind, language).ifPresent(used -> used.inUse = false);
        PaperLayout.flush(); // before another one is, of which the database allows one
    }

    private record Number(int number) {}

    private void tell(String kind, String language, UUID id, int before, int after) {
        var subject = new Journal.Subject("paperLayout", id, kind + " " + language);
        journal.record("updated", subject, List.of(), Changes.between(new Number(before), new Number(after)));
    }
}
