package tagayasu.boot.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import tagayasu.staff.Department;
import tagayasu.staff.Role;
import tagayasu.staff.Team;
import tagayasu.staff.User;

/** The people of the demo company, a wholesaler of supplies for offices, shops and plants with five sales branches. */
final class DemoStaff {

    private static final String DOMAIN = "minori.example";

    /** A sales branch with the prefectures it serves and its reps. */
    record Branch(String name, List<String> prefectures, List<UUID> reps) {}

    private static final List<Branch> BRANCHES = List.of(
            branch("東京支店", "東京都", "神奈川県", "埼玉県", "千葉県"),
            branch("大阪支店", "大阪府", "京都府", "兵庫県"),
            branch("名古屋支店", "愛知県", "岐阜県", "静岡県"),
            branch("福岡支店", "福岡県", "熊本県", "広島県"),
            branch("仙台支店", "宮城県", "岩手県", "福島県"));

    private static final int[] REPS = {5, 3, 3, 2, 2};

    private final String passwordHash;
    private final Chance chance;
    private final List<WordList.Word> families;
    private final List<WordList.Word> given = WordList.words("given-names.tsv");
    private int hired;

    DemoStaff(String passwordHash, Chance chance) {
        this.passwordHash = passwordHash;
        this.chance = chance;
        families = new ArrayList<>(WordList.words("family-names.tsv"));
    }

    static List<String> signIns() {
        return Stream.of("admin", "manager", "rep", "clerk", "reader")
                .map(name -> name + "@" + DOMAIN)
                .toList();
    }

    static UUID admin() {
        return User.byEmail("admin@" + DOMAIN).orElseThrow().id;
    }

    List<Branch> hire() {
        UUID top = department("HQ", "みのり商事株式会社", null);
        UUID sales = department("S", "営業本部", top);
        UUID office = department("A", "管理部", top);
        user("admin", Role.ADMIN, office);
        user("director", Role.MANAGER, sales);
        user("clerk", Role.CLERK, sales);
        user("reader", Role.READER, top);
        for (int i = 0; i < BRANCHES.size(); i++) {
            Branch branch = BRANCHES.get(i);
            UUID place = department("S" + (i + 1), branch.name(), sales);
            user(i == 0 ? "manager" : null, Role.MANAGER, place);
            branch.reps().clear();
            for (int n = 0; n < REPS[i]; n++) branch.reps().add(user(i == 0 && n == 0 ? "rep" : null, Role.REP, place));
        }
        Team team = new Team();
        team.name = "大口顧客プロジェクト";
        for (Branch branch : BRANCHES) team.memberIds.add(branch.reps().get(0));
        team.persistAndFlush();
        return BRANCHES;
    }

    private static Branch branch(String name, String... prefectures) {
        return new Branch(name, List.of(prefectures), new ArrayList<>());
    }

    private static UUID department(String code, String name, UUID parent) {
        Department department = new Department();
        department.code = code;
        department.name = name;
        department.parentId = parent;
        department.persist();
        return department.id;
    }

    private UUID user(String account, Role role, UUID department) {
        WordList.Word family = families.get(hired++ * 3);
        WordList.Word first = chance.of(given);
        User user = new User();
        user.name = family.text() + " " + first.text();
        user.nameKana = family.kana() + " " + first.kana();
        user.changeEmail((account == null ? family.latin() : account) + "@" + DOMAIN);
        user.changeRole(role);
        user.departmentId = department;
        user.changePasswordHash(passwordHash);
        user.persist();
        return user.id;
    }
}
