// Prices: a rate is in grains a second, and a grain is 10^-18 of a token's smallest unit. Everything is a whole number.

const grains = 10n ** 18n;

export const day = 86_400n;
export const month = 30n * day;

/** What a rate comes to in a time, in the token's smallest unit, rounded up: nobody pays more than is shown. */
export function cost(rate: bigint, seconds: bigint): bigint {
  return up(rate * seconds);
}

/** An amount of grains in the token's smallest unit, rounded up. */
export function up(amount: bigint): bigint {
  return (amount + grains - 1n) / grains;
}

/** An amount of grains in the token's smallest unit, rounded down: what was paid or came back. */
export function down(amount: bigint): bigint {
  return amount / grains;
}

/** The rate that a price for a month is, rounded up; the price is in the token's smallest unit. */
export function rateOf(monthly: bigint): bigint {
  return (monthly * grains + month - 1n) / month;
}

/** For how many seconds an amount lasts at a rate, or undefined if nothing is paid. */
export function lasts(amount: bigint, rate: bigint): bigint | undefined {
  return rate === 0n ? undefined : (amount * grains) / rate;
}
