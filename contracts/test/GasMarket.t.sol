// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {AccessManager} from "@openzeppelin/contracts/access/manager/AccessManager.sol";

import {Market} from "../src/Market.sol";
import {Sponsors} from "../src/dao/Sponsors.sol";
import {ICapacity} from "../src/interfaces/ICapacity.sol";
import {IMarket} from "../src/interfaces/IMarket.sol";
import {IProgramme} from "../src/interfaces/IProgramme.sol";
import {IWatch} from "../src/interfaces/IWatch.sol";
import {GasWorld} from "./GasWorld.sol";
import {Stablecoin} from "./doubles/Stablecoin.sol";
import {WatchDouble} from "./doubles/WatchDouble.sol";

/// @title What leasing costs, each call in a transaction of its own, over the contracts that count units and stake.
/// @dev The watchers' sums are found by bisection, as theirs are.
/// forge-config: default.isolate = true
contract MarketGasTest is GasWorld {
    uint256 private constant TAKE = 300_000;
    uint256 private constant CONFIRM = 80_000;
    uint256 private constant QUALIFY = 150_000;
    uint256 private constant SETTLE = 90_000;
    uint256 private constant SETTLE_NEXT = 50_000;
    uint256 private constant END = 90_000;
    uint256 private constant GIVE_BACK = 90_000;

    uint64 private constant LEASE_MARKET = 3;
    uint256 private constant START = 20_000 days + 12 hours;
    uint256 private constant UNITS = 64;
    uint128 private constant RATE = 3e17;

    address private renter = makeAddr("renter");
    address private sponsor = makeAddr("sponsor");
    Stablecoin private usd;
    WatchDouble private watch;
    Market private market;
    uint256 private id;
    uint256 private offer;

    function setUp() public override {
        super.setUp();
        vm.warp(START);
        usd = new Stablecoin(6);
        watch = new WatchDouble(1 days);
        market = new Market(IMarket.Config(address(capacity), address(staking), address(watch), address(0), 12_000));
        AccessManager authority = AccessManager(capacity.authority());
        bytes4[] memory functions = new bytes4[](1);
        functions[0] = ICapacity.setLeased.selector;
        authority.setTargetFunctionRole(address(capacity), functions, LEASE_MARKET);
        authority.grantRole(LEASE_MARKET, address(market), 0);

        id = sealedCommitment(UNITS);
        uint256 challenge = openNext();
        respond(id, challenge, UNITS);
        draw(challenge);
        prove(id, challenge);
        watch.setLevel(id, IWatch.Level(9900, 10, 10_000, 0));
        address[2] memory people = [renter, sponsor];
        for (uint256 i = 0; i < people.length; ++i) {
            usd.mint(people[i], 1e18);
            vm.prank(people[i]);
            usd.approve(address(market), type(uint256).max);
        }
        offer = market.postOffer(id, address(usd), terms(), description());
        vm.snapshotGasLastCall("post an offer");
    }

    function terms() private pure returns (IMarket.Terms memory) {
        return IMarket.Terms({rate: RATE, unitsMax: 1000, minTerm: 1 hours, notice: 2 hours});
    }

    function description() private pure returns (IMarket.Description memory) {
        return IMarket.Description("DE", "site 1", keccak256("{}"), "https://host.example", keccak256("tls"));
    }

    function deposit() private {
        vm.prank(renter);
        market.deposit(renter, address(usd), 0, 1e9);
    }

    function take() private returns (uint256) {
        vm.prank(renter);
        return market.take(offer, 1, 1, 0, RATE, keccak256("spec"));
    }

    function start() private returns (uint256 lease) {
        lease = take();
        market.confirm(lease, keccak256("key"));
    }

    function settle(uint256[] memory leases) private {
        market.settleLeases(leases);
    }

    function one(uint256 lease) private pure returns (uint256[] memory leases) {
        leases = new uint256[](1);
        leases[0] = lease;
    }

    /// @dev Each day has a bit of downtime.
    function setDays(uint256 count) private {
        for (uint256 day = START / 1 days; day < START / 1 days + count; ++day) {
            watch.setDown(id, day, 0xffff);
        }
    }

    function test_aLease() public {
        deposit();
        vm.snapshotGasLastCall("deposit, the first");
        uint256 lease = take();
        assertLe(vm.snapshotGasLastCall("take, the first of a commitment"), TAKE);
        market.confirm(lease, keccak256("key"));
        assertLe(vm.snapshotGasLastCall("confirm"), CONFIRM);
        vm.roll(block.number + 3 * SLOT);
        take();
        assertLe(vm.snapshotGasLastCall("take"), TAKE);
        vm.warp(START + 1 days);
        deposit();
        vm.snapshotGasLastCall("deposit");
        market.release(lease);
        vm.snapshotGasLastCall("release");
        vm.warp(START + 40 hours);
        vm.prank(renter);
        market.end(lease);
        assertLe(vm.snapshotGasLastCall("end"), END);
        market.giveBack(lease);
        assertLe(vm.snapshotGasLastCall("giveBack"), GIVE_BACK);
        vm.warp(START + 3 days);
        settle(one(lease));
        vm.snapshotGasLastCall("settleLeases, one to its end, the provider's first");
        market.collect(address(usd), address(this));
        vm.snapshotGasLastCall("collect");
        vm.prank(renter);
        market.withdraw(address(usd), 0, 1e6, renter);
        vm.snapshotGasLastCall("withdraw");
    }

    function test_anOrderThatIsCancelled() public {
        deposit();
        take();
        uint256 lease = take();
        vm.roll(block.number + 3 * SLOT);
        market.cancel(lease);
        vm.snapshotGasLastCall("cancel");
    }

    /// @dev The ledger keeps an older count for each slot in which the number of leased units changed.
    function test_unitsThatChangeOften() public {
        deposit();
        uint256 first = start();
        uint256 second = start();
        vm.startPrank(renter);
        market.end(first);
        market.end(second);
        vm.stopPrank();
        for (uint256 i = 0; i < 3; ++i) {
            vm.roll(block.number + 3 * SLOT);
            take();
        }
        vm.roll(block.number + 3 * SLOT);
        market.giveBack(first);
        vm.snapshotGasLastCall("giveBack, after a change in another slot");
    }

    function test_reclaiming() public {
        deposit();
        uint256 lease = start();
        market.reclaim(lease);
        vm.snapshotGasLastCall("reclaim");
        vm.warp(START + 2 hours);
        market.end(lease);
        assertLe(vm.snapshotGasLastCall("end, by the provider"), END);
    }

    function test_aDryAccount() public {
        deposit();
        uint256 lease = start();
        vm.warp(START + 50_000 days);
        market.end(lease);
        assertLe(vm.snapshotGasLastCall("end, of an account that ran dry"), END);
    }

    function test_aSponsoredLease() public {
        deposit();
        vm.prank(renter);
        market.acceptSponsor(address(usd), 0, sponsor);
        vm.snapshotGasLastCall("acceptSponsor");
        vm.prank(sponsor);
        market.grantCredit(renter, address(usd), 0, 1e9, 2500, START + 30 days, false);
        vm.snapshotGasLastCall("grantCredit");
        uint256 lease = take();
        assertLe(vm.snapshotGasLastCall("take, sponsored"), TAKE);
        market.confirm(lease, keccak256("key"));
        vm.snapshotGasLastCall("confirm, sponsored");
        setDays(4);
        vm.warp(START + 50 days);
        settle(one(lease));
        // The grant is over, its sponsor gets what is left, its share of refunds, and the provider its first payment.
        vm.snapshotGasLastCall("settleLeases, sponsored, one after its grant's end");
        vm.prank(renter);
        market.end(lease);
        vm.snapshotGasLastCall("end, sponsored");
    }

    /// @dev The first of an account; the next ones find what it left in storage.
    function test_aSponsoredLeaseOfAProgramme() public {
        deposit();
        Sponsors sponsors = new Sponsors(address(market));
        IProgramme.Terms memory t =
            IProgramme.Terms(sponsor, address(usd), 20_030 days, 2500, RATE, 0, "DE", true, false);
        IProgramme programme = IProgramme(sponsors.create(t, 0));
        vm.snapshotGasLastCall("create a programme");
        vm.startPrank(sponsor);
        usd.approve(address(programme), 1e9);
        programme.fund(1e9);
        vm.snapshotGasLastCall("fund a programme");
        vm.stopPrank();
        vm.prank(renter);
        market.acceptSponsor(address(usd), 0, address(programme));
        vm.prank(sponsor);
        uint256 grant = programme.grant(renter, 0, 1e9);
        vm.snapshotGasLastCall("grant of a programme");
        vm.prank(renter);
        programme.qualify(grant, offer);
        assertLe(vm.snapshotGasLastCall("qualify"), QUALIFY);
        take();
        assertLe(vm.snapshotGasLastCall("take, sponsored by permission"), TAKE);
    }

    /// @dev After a day and after three years.
    function test_howLongNobodySettledCostsNothing() public {
        deposit();
        setDays(4);
        uint256 first = start();
        uint256 second = start();
        vm.warp(START + 2 days);
        settle(one(first));
        uint256 aDay = vm.snapshotGasLastCall("settleLeases, one after a day, the provider's first");
        vm.warp(START + 1095 days);
        settle(one(second));
        uint256 late = vm.snapshotGasLastCall("settleLeases, one after three years");
        assertLe(late, SETTLE + 2000);
        assertLe(late, aDay);
    }

    /// @dev A search among 1,024 days that were not as promised.
    function test_manyBadDays() public {
        deposit();
        setDays(1024);
        uint256 first = start();
        uint256 second = start();
        vm.warp(START + 2 days);
        settle(one(first));
        vm.warp(START + 700 days);
        settle(one(second));
        assertLe(vm.snapshotGasLastCall("settleLeases, one among 1,024 bad days"), SETTLE + 60_000);
    }

    function test_batches() public {
        deposit();
        setDays(3);
        uint256[] memory leases = new uint256[](20);
        for (uint256 i = 0; i < leases.length; ++i) {
            leases[i] = start();
        }
        vm.warp(START + 2 days);
        settle(one(leases[0]));
        vm.warp(START + 3 days);
        settle(one(leases[1]));
        uint256 single = vm.snapshotGasLastCall("settleLeases, one");
        assertLe(single, SETTLE);
        vm.warp(START + 4 days);
        settle(leases);
        uint256 all = vm.snapshotGasLastCall("settleLeases, 20 at once");
        assertLe((all - single) / 19, SETTLE_NEXT);
    }

    /// @dev Thousands of leases of one account: none of its calls notices how many there are.
    function test_manyLeasesOfOneAccount() public {
        deposit();
        uint256 first = start();
        vm.warp(START + 60);
        vm.prank(renter);
        market.end(first);
        uint256 alone = vm.lastCallGas().gasTotalUsed;
        for (uint256 i = 0; i < 60; ++i) {
            start();
        }
        uint256 last = start();
        vm.warp(START + 120);
        vm.prank(renter);
        market.end(last);
        assertApproxEqAbs(vm.lastCallGas().gasTotalUsed, alone, 3000);
    }
}
