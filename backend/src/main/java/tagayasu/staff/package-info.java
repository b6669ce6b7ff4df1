/**
 * Our people: users, departments (a tree), teams; how they sign in; and the one access policy.
 *
 * <p>Invariants: nobody gives a role above their own; a record that the policy does not reach is unknown to the caller
 * (404); the policy's table is {@code access-policy.txt} and what administrators laid over it. Emits
 * {@link tagayasu.staff.User.Changed}, after which this process reads the staff anew.
 */
package tagayasu.staff;
