package tagayasu.platform.postal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

class PostalTableTest {

    /** SHA-256 over the code, prefecture, city and town columns of Japan Post's own UTF-8 edition of the same day. */
    private static final String UTF8_EDITION = "b30442ef0c4ca85bd490612064391ace629b9fb423732c8884e11fbab79e5d65";

    @Test
    void everyRowEqualsJapanPostsUtf8Edition() throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        int[] rows = {0};
        PostalTable.forEach(row -> {
            rows[0]++;
            String line = String.join("\t", row.code(), row.prefecture(), row.city(), row.town()) + "\n";
            digest.update(line.getBytes(StandardCharsets.UTF_8));
        });
        assertEquals(124_511, rows[0]);
        assertEquals(UTF8_EDITION, HexFormat.of().formatHex(digest.digest()));
    }

    @Test
    void aTownCutOverSeveralLinesIsJoined() throws Exception {
        String csv = """
                28201,"670  ","6700000","ﾋ","ﾋ","ﾁ","兵庫県","姫路市","長い町（１～２丁目、",1,0,1,0,0,0
                28201,"670  ","6700000","ﾋ","ﾋ","ﾁ","兵庫県","姫路市","５－６、",1,0,1,0,0,0
                28201,"670  ","6700000","ﾋ","ﾋ","ﾁ","兵庫県","姫路市","７丁目）",1,0,1,0,0,0
                28201,"670  ","6700001","ﾋ","ﾋ","ﾁ","兵庫県","姫路市","次の町",0,0,0,0,0,0
                """;
        List<PostalRow> rows = KenAll.read(new ByteArrayInputStream(csv.getBytes(Charset.forName("windows-31j"))));
        assertEquals(
                List.of("長い町（１〜２丁目、５−６、７丁目）", "次の町"),
                rows.stream().map(PostalRow::town).toList());
    }

    @Test
    void aTownInAnAddressHasNoRemarksAndNoWordsForNone() {
        assertEquals("", town("以下に掲載がない場合").plainTown());
        assertNull(town("以下に掲載がない場合").remark());
        assertEquals("", town("利島村一円").plainTown());
        assertEquals("一円", town("一円").plainTown());
        assertEquals("", town("琴平町の次に１〜４２６番地がくる場合（川東）").plainTown());
        assertEquals("葛巻", town("葛巻（第４０地割「５７番地１２５、１７６を除く」〜第４５地割）").plainTown());
        assertEquals("", town("甲、乙（大木戸）").plainTown());
        assertEquals("甲、乙（大木戸）", town("甲、乙（大木戸）").remark());
        assertEquals("上野々", town("上野々３９地割").plainTown());
        assertEquals("１〜１９丁目", town("大通西（１〜１９丁目）").remark());
        assertNull(town("千代田").remark());
    }

    private static PostalRow town(String town) {
        return new PostalRow("1000001", "", "", town);
    }
}
