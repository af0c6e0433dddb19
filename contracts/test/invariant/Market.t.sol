// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Test} from "forge-std/Test.sol";

import {IMarket} from "../../src/interfaces/IMarket.sol";
import {MarketHandler} from "./MarketHandler.sol";

/// @title What holds of the market whatever people do.
contract MarketInvariantTest is Test {
    uint256 private constant G = 1e18;
    uint256 private constant MOST_GAS = 250_000;

    MarketHandler private handler;

    function setUp() public {
        handler = new MarketHandler();
        bytes4[] memory actions = new bytes4[](19);
        actions[0] = handler.deposit.selector;
        actions[1] = handler.withdraw.selector;
        actions[2] = handler.grant.selector;
        actions[3] = handler.endGrant.selector;
        actions[4] = handler.take.selector;
        actions[5] = handler.take.selector;
        actions[6] = handler.confirm.selector;
        actions[7] = handler.confirm.selector;
        actions[8] = handler.cancel.selector;
        actions[9] = handler.end.selector;
        actions[10] = handler.release.selector;
        actions[11] = handler.settle.selector;
        actions[12] = handler.giveBack.selector;
        actions[13] = handler.collect.selector;
        actions[14] = handler.reprice.selector;
        actions[15] = handler.toggle.selector;
        actions[16] = handler.pass.selector;
        actions[17] = handler.pass.selector;
        actions[18] = handler.permitLease.selector;
        targetSelector(FuzzSelector(address(handler), actions));
        targetContract(address(handler));
    }

    function touchAll() private {
        for (uint256 account = 0; account < handler.ACCOUNTS(); ++account) {
            handler.touch(account);
        }
    }

    function owedToAll() private view returns (uint256 grains) {
        for (uint256 id = 1; id <= handler.COMMITMENTS(); ++id) {
            grains += handler.owed(handler.providerOf(id));
        }
        for (uint256 account = 0; account < handler.ACCOUNTS(); ++account) {
            grains += handler.owed(handler.sponsorOf(account));
        }
    }

    /// @dev What a lease holds: of its deposit, and of what ran up and nobody was credited with yet.
    function heldBy(uint256 lease) private view returns (uint256 grains) {
        IMarket.Lease memory l = handler.MARKET().leaseOf(lease);
        (uint256 until, uint256 deposit,) = handler.MARKET().standingOf(lease);
        return deposit + l.rate * (until - l.paidUntil);
    }

    function invariant_market() public {
        termsStay();
        grantsPayForWhatTheyAreGivenFor();
        anAccountPaysForItsRunningLeases();
        theLedgerCountsTheUnitsThatAreNotBack();
        whatRanUpIsPaidOrGivenBackOnce();
        creditReachesNoWalletOfARenters();
        everyGrainIsSomebodys();
    }

    /// @dev Funds, credit, deposits, what ran up, what is owed: to the grain.
    function everyGrainIsSomebodys() private {
        touchAll();
        uint256 grains = owedToAll();
        for (uint256 account = 0; account < handler.ACCOUNTS(); ++account) {
            IMarket.Account memory a = handler.viewOf(account);
            grains += a.funds + a.credit;
        }
        for (uint256 lease = handler.MARKET().leaseCount(); lease > 0; --lease) {
            grains += heldBy(lease);
        }
        uint256 balance = handler.USD().balanceOf(address(handler.MARKET()));
        assertEq(balance * G, grains, "every grain is somebody's");
    }

    function whatRanUpIsPaidOrGivenBackOnce() private view {
        for (uint256 lease = handler.MARKET().leaseCount(); lease > 0; --lease) {
            IMarket.Lease memory l = handler.MARKET().leaseOf(lease);
            assertEq(handler.paid(lease), l.rate * (l.paidUntil - l.start), "what ran up is paid or given back, once");
        }
    }

    function anAccountPaysForItsRunningLeases() private view {
        for (uint256 account = 0; account < handler.ACCOUNTS(); ++account) {
            uint256 rate = 0;
            uint256 sponsored = 0;
            IMarket.Account memory a = handler.viewOf(account);
            for (uint256 lease = handler.MARKET().leaseCount(); lease > 0; --lease) {
                IMarket.Lease memory l = handler.MARKET().leaseOf(lease);
                (,, bool dry) = handler.MARKET().standingOf(lease);
                if (handler.accountOf(lease) != account || l.state != IMarket.State.Active || dry) continue;
                rate += l.rate;
                if (a.live && l.grant == a.grant) sponsored += l.sponsored;
            }
            assertEq(a.rate, rate, "an account pays the rates of its running leases");
            assertEq(a.sponsored, sponsored, "a grant pays its parts of them");
        }
    }

    function theLedgerCountsTheUnitsThatAreNotBack() private view {
        uint256[3] memory units;
        uint256[4] memory ofOffers;
        for (uint256 lease = handler.MARKET().leaseCount(); lease > 0; --lease) {
            IMarket.Lease memory l = handler.MARKET().leaseOf(lease);
            if (l.state == IMarket.State.Returned || l.state == IMarket.State.Cancelled) continue;
            units[l.commitment] += l.units;
            ofOffers[l.offer] += l.units;
        }
        for (uint256 id = 1; id <= handler.COMMITMENTS(); ++id) {
            assertEq(handler.CAPACITY().leased(id), units[id], "the ledger counts the units that are not back");
        }
        for (uint256 id = 1; id < ofOffers.length; ++id) {
            assertEq(handler.MARKET().offerOf(id).units, ofOffers[id], "an offer counts the units that are not back");
        }
    }

    function termsStay() private view {
        for (uint256 lease = handler.MARKET().leaseCount(); lease > 0; --lease) {
            assertEq(handler.contentNow(lease), handler.contentOf(lease), "a lease's terms stay");
        }
    }

    function grantsPayForWhatTheyAreGivenFor() private view {
        for (uint256 lease = handler.MARKET().leaseCount(); lease > 0; --lease) {
            assertEq(
                handler.MARKET().leaseOf(lease).grant, handler.payerOf(lease), "a grant pays for what was permitted"
            );
        }
    }

    /// @dev Credit pays leases, or goes back.
    function creditReachesNoWalletOfARenters() private {
        touchAll();
        for (uint256 account = 0; account < handler.ACCOUNTS(); ++account) {
            uint256 has = handler.viewOf(account).funds + handler.withdrawn(account) * G;
            assertLe(has, handler.deposited(account) * G, "a renter has no more than was deposited");
            address sponsor = handler.sponsorOf(account);
            uint256 back = handler.owed(sponsor) + handler.collected(sponsor) * G;
            assertLe(back, handler.given(sponsor) * G + refundedBeyond(account), "a sponsor gets no more than it gave");
        }
    }

    /// @dev The most that sponsors of an account are refunded of what they did not pay: the day in which a grant ends is
    /// theirs to its own end. And some grains, since each refund is rounded up.
    function refundedBeyond(uint256 account) private view returns (uint256 most) {
        uint256 day = handler.DAY();
        for (uint256 lease = handler.MARKET().leaseCount(); lease > 0; --lease) {
            IMarket.Lease memory l = handler.MARKET().leaseOf(lease);
            if (l.grant == 0 || handler.accountOf(lease) != account) continue;
            uint256 end = handler.MARKET().grantOf(l.grant).end;
            if (end != 0) most += l.sponsored * (day - 1 - (end + day - 1) % day);
            most += 1000;
        }
    }

    /// @dev Nobody does anything any more: a stranger finishes every lease, and everybody gets what is theirs.
    function afterInvariant() public {
        uint256 last = block.timestamp;
        for (uint256 account = 0; account < handler.ACCOUNTS(); ++account) {
            uint256 dry = handler.MARKET().dryAt(handler.renterOf(account), address(handler.USD()), account % 2);
            if (dry > last && dry < 2 ** 39) last = dry;
        }
        handler.goTo(last + 10 * handler.DAY(), 1);
        uint256 count = handler.MARKET().leaseCount();
        for (uint256 lease = 1; lease <= count; ++lease) {
            finish(lease);
        }
        for (uint256 id = 1; id <= handler.COMMITMENTS(); ++id) {
            assertEq(handler.CAPACITY().leased(id), 0, "all units come back");
            handler.collectOf(handler.providerOf(id));
        }
        for (uint256 account = 0; account < handler.ACCOUNTS(); ++account) {
            handler.touch(account);
            creditComesBack(account);
            handler.collectOf(handler.sponsorOf(account));
            handler.withdraw(account, 0);
        }
        // Less than a unit of each of the four accounts, four sponsors and two providers.
        assertLt(handler.USD().balanceOf(address(handler.MARKET())), 10, "less than a unit of each stays");
        everyGrainIsSomebodys();
    }

    /// @dev All leases have ended: a grant pays its part while both last, and of what the deposit pays.
    function creditComesBack(uint256 account) private view {
        address sponsor = handler.sponsorOf(account);
        uint256 back = handler.viewOf(account).credit + handler.owed(sponsor) + handler.collected(sponsor) * G;
        uint256 used = 0;
        for (uint256 lease = handler.MARKET().leaseCount(); lease > 0; --lease) {
            IMarket.Lease memory l = handler.MARKET().leaseOf(lease);
            if (handler.accountOf(lease) != account || l.start == 0) continue;
            bytes32 key = handler.MARKET().accountKey(l.renter, l.token, l.number);
            uint256 dry = handler.MARKET().ranDryAt(key, l.generation);
            uint256 paidTo = dry != 0 && dry < l.endedAt ? dry : l.endedAt;
            uint256 over = handler.MARKET().grantOf(l.grant).end;
            uint256 sponsoredTo = over != 0 && over < paidTo ? over : paidTo;
            if (sponsoredTo > l.start) used += l.sponsored * (sponsoredTo - l.start);
            (uint256 until,,) = handler.MARKET().standingOf(lease);
            used += l.sponsored * (until - paidTo);
        }
        assertGe(back + used, handler.given(sponsor) * G, "a sponsor gets back what no lease used");
    }

    function finish(uint256 lease) private {
        IMarket.State state = handler.MARKET().leaseOf(lease).state;
        if (state == IMarket.State.Ordered) handler.MARKET().cancel(lease);
        if (state == IMarket.State.Active) {
            uint256 gas = gasleft();
            handler.MARKET().end(lease);
            assertLt(gas - gasleft(), MOST_GAS, "anybody can finish a lease");
        }
        IMarket.Lease memory l = handler.MARKET().leaseOf(lease);
        if (l.state == IMarket.State.Cancelled) return;
        if (!l.released) handler.MARKET().release(lease);
        creditReachesNoWalletOfARenters();
        if (l.state == IMarket.State.Ended) handler.MARKET().giveBack(lease);
        handler.settleOne(lease);
        whatRanUpIsPaidOrGivenBackOnce();
        (uint256 until,,) = handler.MARKET().standingOf(lease);
        assertEq(handler.MARKET().leaseOf(lease).paidUntil, until, "a finished lease is paid to its end");
    }
}
