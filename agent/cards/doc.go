// Package cards speaks to the card processor, Stripe: it asks for payments and refunds, reads what moved there, and reads
// the events that Stripe sends, once it has checked that Stripe has signed them. Amounts are cents.
package cards
