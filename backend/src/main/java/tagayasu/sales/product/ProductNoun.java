package tagayasu.sales.product;

import static tagayasu.platform.list.Field.Type.code;
import static tagayasu.platform.list.Field.Type.date;
import static tagayasu.platform.list.Field.Type.number;
import static tagayasu.platform.list.Field.Type.reference;
import static tagayasu.platform.list.Field.Type.text;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import tagayasu.platform.list.Noun;
import tagayasu.staff.subjects.SubjectKind;

/** Products in the catalogue of conditions, and as a subject. */
class ProductNoun {

    @Produces
    @Singleton
    Noun product() {
        return Noun.of(Product.NOUN, "product")
                .field(code, "code", "{a}.code", "商品コード", "Code")
                .field(text, "name", "{a}.name", "商品名", "Name")
                .field(text, "nameKana", "{a}.name_kana", "カナ", "Kana")
                .field(reference, "category", "{a}.category_id", "商品分類", "Category", "productCategories")
                .field(number, "unitPrice", "{a}.unit_price", "単価", "Unit price")
                .field(date, "validFrom", "{a}.valid_from", "販売開始日", "Sold from")
                .field(date, "validTo", "{a}.valid_to", "販売終了日", "Sold until")
                .sort("code", "{a}.code", "text")
                .sort("name", "{a}.name", "text")
                .sort("unitPrice", "coalesce({a}.unit_price, 0)", "numeric");
    }

    @Produces
    @Singleton
    SubjectKind subject() {
        return new SubjectKind(Product.NOUN, "{a}.name", "null");
    }
}
