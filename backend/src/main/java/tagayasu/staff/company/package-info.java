/** Our company: the name, address, registration number, logo and seal that stand on its papers. */
package tagayasu.staff.company;
