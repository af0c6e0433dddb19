// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IMarket} from "../../src/interfaces/IMarket.sol";
import {IWatch} from "../../src/interfaces/IWatch.sol";
import {MarketTest} from "./MarketTest.sol";

/// @title What the service level gives back, against a count of every slot of every day.
abstract contract RefundsCount is MarketTest {
    uint256 private constant DAYS = 6;

    struct Expected {
        uint256 total;
        uint256 weight; // seconds, each times the reduction, of days that the sponsor has a share in
        uint256 sum; // reductions of whole days
        uint256 sponsoredSum;
    }

    struct Got {
        uint256 toProvider;
        uint256 toAccount;
        uint256 toSponsor;
    }

    IWatch.Level private level;
    uint256 private seed;
    uint256 private grantEnd;
    uint256 private lease;

    function random(uint256 most) private returns (uint256) {
        seed = uint256(keccak256(abi.encode(seed)));
        return seed % (most + 1);
    }

    /// @dev What a part of a day costs, by its slots one by one.
    function reduction(uint256 day, uint256 from, uint256 to) private view returns (uint256) {
        uint256 length = daySeconds();
        uint256 down = watch.down(ID, day);
        uint256 mask = watch.mask(ID, day);
        uint256 slots = 0;
        uint256 missed = 0;
        for (uint256 i = 0; i < 256; ++i) {
            uint256 first = day * length + (length * i + 255) / 256;
            uint256 next = day * length + (length * (i + 1) + 255) / 256;
            if (first < from || next > to || mask >> i & 1 == 1) continue;
            ++slots;
            missed += down >> i & 1;
        }
        if (slots == 0 || 10_000 * (slots - missed) >= level.targetBps * slots) return 0;
        uint256 q = uint256(level.factor) * 10_000 * missed / slots;
        return q < level.capBps ? q : level.capBps;
    }

    function expected(uint256 from, uint256 to) private view returns (Expected memory e) {
        uint256 length = daySeconds();
        uint256 rate = market.leaseOf(lease).rate;
        for (uint256 day = from / length; day * length < to; ++day) {
            uint256 a = day * length > from ? day * length : from;
            uint256 b = (day + 1) * length < to ? (day + 1) * length : to;
            uint256 q = reduction(day, a, b);
            bool sponsored = grantEnd == 0 || day * length < grantEnd;
            if (b - a == length) {
                e.sum += q;
                if (sponsored) e.sponsoredSum += q;
            } else {
                e.total += (rate * (b - a) * q + 9999) / 10_000;
                if (sponsored) e.weight += (b - a) * q;
            }
        }
        e.total += (rate * length * e.sum + 9999) / 10_000;
        e.weight += length * e.sponsoredSum;
    }

    /// @dev Settles the lease, and compares.
    function check() private {
        deposit(1); // so that the account is settled
        IMarket.Lease memory l = market.leaseOf(lease);
        (uint256 until,,) = market.standingOf(lease);
        uint256 days_ = (watch.lastFinalDay() + 1) * daySeconds();
        if (days_ < until) until = days_;
        if (until <= l.paidUntil) {
            assertFalse(settle(lease));
            return;
        }
        uint256 alive = l.endedAt != 0 && l.endedAt < until ? l.endedAt : until;
        if (l.grant != 0) grantEnd = market.grantOf(l.grant).end;
        Expected memory e;
        if (l.paidUntil < alive) e = expected(l.paidUntil, alive);
        Got memory got = balances();
        assertTrue(settle(lease));
        assertEq(market.leaseOf(lease).paidUntil, until);
        Got memory now_ = balances();
        uint256 toSponsor = l.sponsored * e.weight / 10_000;
        assertEq(now_.toProvider - got.toProvider, l.rate * (until - l.paidUntil) - e.total, "to the provider");
        assertEq(now_.toSponsor - got.toSponsor, toSponsor, "to the sponsor");
        assertEq(now_.toAccount - got.toAccount, e.total - toSponsor, "to the account");
        assertFalse(settle(lease), "twice");
    }

    function balances() private view returns (Got memory) {
        return Got(owed(provider), funds(), owed(sponsor));
    }

    function someSlots() private returns (uint256) {
        uint256 kind = random(3);
        if (kind == 0) return 0;
        uint256 bits = random(type(uint256).max - 1);
        return kind == 1 ? bits : bits & random(type(uint256).max - 1) & random(type(uint256).max - 1);
    }

    function setDays() private {
        level = IWatch.Level(uint16(9000 + random(1000)), uint8(1 + random(19)), uint16(random(10_000)), 32);
        watch.setLevel(ID, level);
        uint256 today = block.timestamp / daySeconds();
        for (uint256 day = today; day < today + DAYS; ++day) {
            watch.setMask(ID, day, someSlots());
            watch.setDown(ID, day, someSlots());
        }
    }

    /// forge-config: default.fuzz.runs = 40
    function testFuzz_isWhatCountingEverySlotGives(uint256 seed_) public {
        seed = seed_;
        uint256 length = daySeconds();
        setDays();
        deposit(1e13);
        if (random(1) == 1) grant(1e7 + random(1e9), 1 + random(9999), 1 + random(3 * length));
        vm.warp(block.timestamp + random(length / 2));
        lease = take(1 + random(4));
        vm.warp(block.timestamp + random(900 * length / 1 days));
        confirm(lease);
        uint256 settlements = random(2);
        for (uint256 i = 0; i < settlements; ++i) {
            vm.warp(block.timestamp + random(2 * length));
            check();
        }
        // Now and then where a day begins, or a slot.
        uint256 later = block.timestamp + random(length);
        if (random(2) == 0) later = (later / length + 1) * length;
        else if (random(2) == 0) later = later / length * length + (length * random(255) + 255) / 256;
        if (later > block.timestamp) vm.warp(later);
        end(renter, lease);
        vm.warp(block.timestamp + random(2 * length));
        check();
        // The rest of minTerm, of a machine that was ended early, is paid in full.
        vm.warp(block.timestamp + 10 * length);
        check();
        (uint256 until,,) = market.standingOf(lease);
        assertEq(market.leaseOf(lease).paidUntil, until, "all is paid");
        check();
    }
}

contract RefundsOfWholeDaysTest is RefundsCount {}

contract RefundsOfShortDaysTest is RefundsCount {
    function daySeconds() internal pure override returns (uint32) {
        return 600;
    }

    function post(IMarket.Terms memory t) internal override returns (uint256) {
        (t.minTerm, t.notice) = (40, 80);
        return super.post(t);
    }
}
