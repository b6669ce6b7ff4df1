package tagayasu.boot.demo;

import java.util.List;
import java.util.Map;
import tagayasu.platform.Rows;
import tagayasu.platform.Sql;

/** Addresses from the table of postal codes, one list for each sales branch's territory. */
final class Places {

    private static final Map<String, String> AREA_CODES = Map.ofEntries(
            Map.entry("東京都", "03"),
            Map.entry("神奈川県", "045"),
            Map.entry("埼玉県", "048"),
            Map.entry("千葉県", "043"),
            Map.entry("大阪府", "06"),
            Map.entry("京都府", "075"),
            Map.entry("兵庫県", "078"),
            Map.entry("愛知県", "052"),
            Map.entry("岐阜県", "058"),
            Map.entry("静岡県", "054"),
            Map.entry("福岡県", "092"),
            Map.entry("熊本県", "096"),
            Map.entry("広島県", "082"),
            Map.entry("宮城県", "022"),
            Map.entry("岩手県", "019"),
            Map.entry("福島県", "024"));

    record Place(String code, String prefecture, String city, String town) {

        String address(Chance chance) {
            String lot = chance.between(1, 9) + "-" + chance.between(1, 29);
            return town + lot + (chance.in100(60) ? "-" + chance.between(1, 20) : "");
        }

        /** Behind a real area code, but beginning with a zero, which no subscriber's number does. */
        String phone(Chance chance) {
            String area = AREA_CODES.get(prefecture);
            return area + "-0" + chance.digits(9 - area.length() - 4) + "-" + chance.digits(4);
        }

        String shortPrefecture() {
            return prefecture.substring(0, prefecture.length() - 1);
        }
    }

    private final List<List<Place>> territories;
    private final Chance chance;

    Places(Rows rows, List<DemoStaff.Branch> sellers, Chance chance) {
        this.chance = chance;
        territories =
                sellers.stream().map(seller -> of(rows, seller.prefectures())).toList();
    }

    private static List<Place> of(Rows rows, List<String> prefectures) {
        Sql sql = Sql.of("""
                select code, prefecture, city, town from (
                    select *, row_number() over (partition by prefecture order by md5(code)) as n from postal_code
                    where position = 1 and prefecture = any(?) and town !~ '[（、]|場合|一円' and city ~ '[市区]') p
                where n <= 150 order by prefecture, md5(code)
                """, prefectures);
        return rows.list(
                sql, row -> new Place(row.text("code"), row.text("prefecture"), row.text("city"), row.text("town")));
    }

    Place at(int territory, String prefecture) {
        return chance.of(territories.get(territory).stream()
                .filter(place -> place.prefecture().equals(prefecture))
                .toList());
    }

    Place in(int territory) {
        return chance.of(territories.get(territory));
    }
}
