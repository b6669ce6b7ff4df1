/**
 * The bin over all nouns. A wing offers one {@link tagayasu.staff.trash.Bin} for each of its nouns that has one; the
 * right on the noun {@code trash} says whether somebody may look into it, restore or purge, and the noun's own visibility
 * says which records.
 */
package tagayasu.staff.trash;
