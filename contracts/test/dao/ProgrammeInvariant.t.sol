// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IMarket} from "../../src/interfaces/IMarket.sol";
import {IProgramme} from "../../src/interfaces/IProgramme.sol";
import {ProgrammeTest} from "./ProgrammeTest.sol";

/// @title Two programmes with money of their own, whose grants pay for leases, end and come back: what each has, has given
/// and has had used is what came in, to the grain.
contract ProgrammeInvariantTest is ProgrammeTest {
    IProgramme[2] private programmes;
    /// @dev Grants of each, all of the renter's accounts 0 and 1.
    uint256[][2] private grants;
    uint256[2] private fundedBy;
    uint256[2] private withdrawnBy;
    uint256[] private leases;

    function setUp() public override {
        super.setUp();
        for (uint256 k = 0; k < 2; ++k) {
            use(conditions());
            programmes[k] = programme;
            fundedBy[k] = 1e6;
        }
        vm.startPrank(renter);
        for (uint256 k = 0; k < 2; ++k) {
            market.acceptSponsor(address(usd), k, address(programmes[k]));
            market.deposit(renter, address(usd), k, 1e9);
        }
        vm.stopPrank();
        bytes4[] memory actions = new bytes4[](6);
        actions[0] = this.doFund.selector;
        actions[1] = this.doGrant.selector;
        actions[2] = this.doTake.selector;
        actions[3] = this.doEnd.selector;
        actions[4] = this.doWithdraw.selector;
        actions[5] = this.doFinish.selector;
        targetContract(address(this));
        targetSelector(FuzzSelector({addr: address(this), selectors: actions}));
    }

    function doFund(uint256 k, uint256 amount) external {
        k %= 2;
        amount %= 1000;
        programme = programmes[k];
        fund(stranger, amount);
        fundedBy[k] += amount;
    }

    function doGrant(uint256 k, uint256 amount) external {
        k %= 2;
        uint256 most = programmes[k].available();
        if (most == 0 || market.accountOf(renter, address(usd), k).live) return;
        vm.prank(sponsor);
        grants[k].push(programmes[k].grant(renter, k, 1 + amount % most));
    }

    function doTake(uint256 k, bool qualifies) external {
        k %= 2;
        if (leases.length == 12 || block.timestamp + MIN_TERM > EXPIRY) return;
        uint256 count = grants[k].length;
        vm.startPrank(renter);
        if (qualifies && count != 0 && market.grantOf(grants[k][count - 1]).end == 0) {
            programmes[k].qualify(grants[k][count - 1], offer);
        }
        uint256 lease = market.take(offer, 1, 1, k, RATE, SPEC);
        vm.stopPrank();
        confirm(lease);
        leases.push(lease);
    }

    function doEnd(uint256 k) external {
        k %= 2;
        vm.prank(sponsor);
        programmes[k].end(grants[k]);
    }

    function doWithdraw(uint256 k, uint256 amount) external {
        k %= 2;
        amount %= programmes[k].available() + 1;
        vm.prank(sponsor);
        programmes[k].withdraw(amount, sponsor);
        withdrawnBy[k] += amount;
    }

    /// @dev Some time passes, and a lease ends.
    function doFinish(uint256 which, uint256 time) external {
        vm.warp(block.timestamp + time % 2 hours);
        if (leases.length == 0) return;
        uint256 lease = leases[which % leases.length];
        IMarket.Lease memory l = market.leaseOf(lease);
        if (l.state == IMarket.State.Active) end(renter, lease);
        if (!market.leaseOf(lease).released) market.release(lease);
    }

    /// forge-config: default.invariant.runs = 48
    /// forge-config: default.invariant.depth = 48
    function invariant_eachHasItsOwn() public {
        // Everything comes to an end: then a programme has what its leases did not use.
        uint256 snapshot = vm.snapshotState();
        for (uint256 i = 0; i < leases.length; ++i) {
            if (market.leaseOf(leases[i]).state == IMarket.State.Active) end(renter, leases[i]);
        }
        uint256[2] memory used;
        for (uint256 i = 0; i < leases.length; ++i) {
            IMarket.Lease memory l = market.leaseOf(leases[i]);
            if (!l.released) market.release(leases[i]);
        }
        for (uint256 k = 0; k < 2; ++k) {
            vm.prank(sponsor);
            programmes[k].end(grants[k]);
            uint256 there = programmes[k].available() * G + market.owed(address(programmes[k]), address(usd));
            used[k] = (fundedBy[k] - withdrawnBy[k]) * G - there;
            assertEq(used[k], usedBy(k), "a programme has what its leases did not use");
        }
        vm.revertToState(snapshot);
    }

    /// @dev By the leases of an account, each for as long as it ran while its grant was live, and for the rest of what it
    /// is paid at least.
    function usedBy(uint256 k) private view returns (uint256 grains) {
        for (uint256 i = 0; i < leases.length; ++i) {
            IMarket.Lease memory l = market.leaseOf(leases[i]);
            if (l.grant == 0 || l.number != k) continue;
            uint256 over = market.grantOf(l.grant).end;
            uint256 until = l.endedAt < over ? l.endedAt : over;
            if (until > l.start) grains += l.sponsored * (until - l.start);
            (uint256 owedUntil,,) = market.standingOf(leases[i]);
            grains += l.sponsored * (owedUntil - l.endedAt);
        }
    }
}
