// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IMarket} from "../src/interfaces/IMarket.sol";
import {CreditTest} from "./credit/CreditTest.sol";

/// @title What credit costs: loans against the most commitments and leases, what comes in by the lien, and the queue.
/// forge-config: default.isolate = true
contract CreditGasTest is CreditTest {
    uint256 private constant PLEDGES = 16;
    uint256 private constant LEASES = 64;
    uint256 private constant REQUESTS = 32;

    uint256 private constant BORROW = 250_000;
    uint256 private constant EACH_PLEDGE = 55_000;
    uint256 private constant EACH_LEASE = 32_000;
    uint256 private constant BY_THE_LIEN = 300_000;
    uint256 private constant MOVE = 160_000;
    uint256 private constant EACH_REQUEST = 42_000;

    function test_lend() public {
        lend(bob, 10 ether);
        assertLe(vm.snapshotGasLastCall("deposit"), MOVE);
        ask(bob, pool.balanceOf(bob));
        assertLe(vm.snapshotGasLastCall("requestWithdrawal"), MOVE);
        pool.addFirstLoss(1 ether);
        assertLe(vm.snapshotGasLastCall("addFirstLoss"), MOVE);
    }

    function test_fulfil() public {
        for (uint256 k = 0; k < REQUESTS + 1; ++k) {
            address who = vm.addr(k + 1);
            assertTrue(flt.transfer(who, 1 ether));
            vm.prank(who);
            flt.approve(address(pool), 1 ether);
            ask(who, lend(who, 1 ether));
        }
        vm.warp(block.timestamp + NOTICE);
        vm.startPrank(anyone);
        assertEq(pool.fulfil(1), 1);
        assertLe(vm.snapshotGasLastCall("fulfil, 1 request"), MOVE);
        assertEq(pool.fulfil(REQUESTS), REQUESTS);
        assertLe(vm.snapshotGasLastCall("fulfil, 32 requests"), MOVE + REQUESTS * EACH_REQUEST);
        pool.collectFor(vm.addr(1));
        assertLe(vm.snapshotGasLastCall("collectFor"), MOVE);
    }

    function test_rewards_ofOne() public {
        uint256 id = promising();
        borrow(1 ether);
        assertLe(vm.snapshotGasLastCall("borrowRewards, 1 pledge"), BORROW + EACH_PLEDGE);
        pool.repay(address(account), 0.1 ether);
        assertLe(vm.snapshotGasLastCall("repay"), MOVE);
        toRelease(id);
        credit.claim(address(account), id);
        assertLe(vm.snapshotGasLastCall("claim"), BY_THE_LIEN);
        credit.payOut(address(account), address(flt));
        assertLe(vm.snapshotGasLastCall("payOut"), MOVE);
        vm.prank(owner);
        credit.lift(address(account));
        vm.snapshotGasLastCall("lift");
    }

    function test_rewards_ofTheMost() public {
        uint256[] memory ids = promisingMany();
        borrow(credit.rewardLimit(address(account)));
        assertLe(vm.snapshotGasLastCall("borrowRewards, 16 pledges"), BORROW + PLEDGES * EACH_PLEDGE);
        uint256 challenge = openNext();
        for (uint256 k = 0; k < PLEDGES; ++k) {
            respondBy(operator, ids[k], challenge, UNITS);
        }
        uint256 epoch = capacity.currentEpoch();
        for (uint256 k = 0; k < PLEDGES; ++k) {
            for (uint256 e = staking.accountOf(ids[k]).nextEpoch; e <= epoch; ++e) {
                settle(ids[k], e);
            }
        }
        credit.writeOff(address(account));
        assertLe(vm.snapshotGasLastCall("writeOff, 16 pledges"), BORROW + PLEDGES * EACH_PLEDGE);
        assertGt(writtenOff(), 0);
    }

    function test_income() public {
        uint256 offer = offerOfMany();
        uint256[] memory leases = new uint256[](LEASES);
        for (uint256 k = 0; k < LEASES; ++k) {
            vm.prank(renter);
            leases[k] = market.take(offer, 1, 1, 0, type(uint128).max, keccak256("spec"));
            vm.prank(operator);
            account.operate(address(market), abi.encodeCall(IMarket.confirm, (leases[k], keccak256("key"))));
        }
        vm.warp(block.timestamp + 3 days);
        vm.startPrank(owner);
        credit.borrowIncome(address(account), 1000, payee, one(leases[0]));
        assertLe(vm.snapshotGasLastCall("borrowIncome, 1 lease"), BORROW + EACH_LEASE);
        credit.borrowIncome(address(account), 1000, payee, leases);
        assertLe(vm.snapshotGasLastCall("borrowIncome, 64 leases"), BORROW + LEASES * EACH_LEASE);
        vm.stopPrank();
        market.settleLeases(leases);
        credit.collectIncome(address(account));
        assertLe(vm.snapshotGasLastCall("collectIncome"), BY_THE_LIEN);
    }

    /// @dev As many commitments as can be pledged, with rewards of one epoch.
    function promisingMany() private returns (uint256[] memory ids) {
        ids = new uint256[](PLEDGES);
        assertTrue(flt.transfer(address(account), PLEDGES * BOND));
        for (uint256 k = 0; k < PLEDGES; ++k) {
            vm.prank(owner);
            ids[k] = account.createCommitment(UNITS, 10, UNITS, DURATION, 2000, BOND);
        }
        toEpoch(staking.termsOf(ids[0]).startEpoch);
        for (uint256 k = 0; k < PLEDGES; ++k) {
            sealBy(operator, ids[k]);
        }
        uint256 challenge = openNext();
        for (uint256 k = 0; k < PLEDGES; ++k) {
            respondBy(operator, ids[k], challenge, UNITS);
        }
        drawBy(operator, challenge);
        for (uint256 k = 0; k < PLEDGES; ++k) {
            proveBy(operator, ids[k], challenge);
        }
        uint256 epoch = capacity.epochOf(challenge);
        for (uint256 k = 0; k < PLEDGES; ++k) {
            for (uint256 e = staking.accountOf(ids[k]).nextEpoch; e <= epoch; ++e) {
                settle(ids[k], e);
            }
            pledge(ids[k]);
        }
    }

    /// @dev A commitment with a unit for each lease, all of them offered.
    function offerOfMany() private returns (uint256 offer) {
        assertTrue(flt.transfer(address(account), LEASES * 200 ether));
        vm.prank(owner);
        uint256 id = account.createCommitment(LEASES, 10, LEASES, DURATION, 2000, LEASES * 200 ether);
        toEpoch(staking.termsOf(id).startEpoch);
        sealBy(operator, id);
        uint256 challenge = openNext();
        respondBy(operator, id, challenge, LEASES);
        drawBy(operator, challenge);
        proveBy(operator, id, challenge);
        IMarket.Terms memory terms = IMarket.Terms({rate: 5e18, unitsMax: 64, minTerm: 1 hours, notice: 2 hours});
        IMarket.Description memory where =
            IMarket.Description("DE", "site 1", keccak256("{}"), "https://host.example", keccak256("tls"));
        vm.prank(operator);
        bytes memory result =
            account.operate(address(market), abi.encodeCall(IMarket.postOffer, (id, address(usd), terms, where)));
        offer = abi.decode(result, (uint256));
        vm.prank(renter);
        market.deposit(renter, address(usd), 0, 1e9);
    }
}
