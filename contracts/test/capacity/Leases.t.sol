// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IAccessManaged} from "@openzeppelin/contracts/access/manager/IAccessManaged.sol";

import {ICapacity} from "../../src/interfaces/ICapacity.sol";
import {IStaking} from "../../src/interfaces/IStaking.sol";
import {LedgerTest} from "./LedgerTest.sol";

contract LeasesTest is LedgerTest {
    uint64 private constant LEASE_MARKET = 3;
    uint256[4] private NONE;

    address private market = makeAddr("market");

    function setUp() public override {
        super.setUp();
        bytes4[] memory functions = new bytes4[](1);
        functions[0] = ICapacity.setLeased.selector;
        authority.setTargetFunctionRole(address(capacity), functions, LEASE_MARKET);
        authority.grantRole(LEASE_MARKET, market, 0);
        sealAt(GENESIS + 10);
    }

    function lease(uint256[4] memory set, uint256[4] memory clear) private {
        vm.prank(market);
        capacity.setLeased(ID, set, clear);
    }

    function unit(uint256 c) private pure returns (uint256[4] memory units) {
        units[c / 256] = 2 ** (c % 256);
    }

    function assertLeased(uint256 number, uint256[4] memory units) private view {
        assertEq(abi.encode(capacity.leasedAt(ID, number)), abi.encode(units));
    }

    function openAt(uint256 challenge) private {
        vm.roll(challenge + 1);
        capacity.open(challenge);
    }

    function opportunities(uint256 epoch) private view returns (uint256) {
        return capacity.countsOf(ID, epoch).opportunities;
    }

    function test_setLeased_holdsFromTheNextBlock() public {
        vm.roll(GENESIS + 20);
        vm.expectEmit(address(capacity));
        emit ICapacity.UnitsLeased(ID, GENESIS + 21, someUnits());
        lease(someUnits(), NONE);
        assertLeased(GENESIS + 20, NONE);
        assertLeased(GENESIS + 21, someUnits());
        assertLeased(type(uint256).max, someUnits());
        openAt(GENESIS + 20);
        assertEq(opportunities(0), UNITS);
        openAt(GENESIS + 21);
        assertEq(opportunities(0), 2 * UNITS - SOME_UNITS);
    }

    function test_setLeased_clearsAndSets() public {
        vm.roll(GENESIS + 20);
        lease(someUnits(), NONE);
        vm.roll(GENESIS + 30);
        lease(unit(2), someUnits());
        assertLeased(GENESIS + 30, someUnits());
        assertLeased(GENESIS + 31, unit(2));
        vm.roll(GENESIS + 40);
        lease(unit(2), unit(2)); // in both: leased
        assertLeased(GENESIS + 41, unit(2));
        lease(NONE, unit(2)); // again in one block: the last word counts
        assertLeased(GENESIS + 41, NONE);
        assertLeased(GENESIS + 40, unit(2));
    }

    function test_leasedUpTo() public {
        assertEq(capacity.leasedUpTo(ID), 0);
        lease(unit(0), NONE);
        assertEq(capacity.leasedUpTo(ID), 1); // though it holds from the next block only
        lease(unit(256), NONE);
        assertEq(capacity.leasedUpTo(ID), 257);
        lease(unit(299), NONE);
        assertEq(capacity.leasedUpTo(ID), 300);
        lease(NONE, unit(299));
        assertEq(capacity.leasedUpTo(ID), 257);
    }

    function test_respond_refusesLeasedUnits() public {
        vm.roll(GENESIS + 20);
        lease(unit(256), NONE);
        uint256 challenge = GENESIS + 21;
        vm.roll(challenge + 1);
        uint256 beacon = beaconAt(challenge);
        vm.startPrank(provider);
        vm.expectRevert(abi.encodeWithSelector(ICapacity.LeasedUnit.selector, ID, 256));
        capacity.respond(ID, challenge, beacon, SHARE_ROOT, someUnits());
        uint256[4] memory others = someUnits();
        others[1] ^= 1;
        capacity.respond(ID, challenge, beacon, SHARE_ROOT, others);
        vm.stopPrank();
        ICapacity.Counts memory n = capacity.countsOf(ID, 0);
        assertEq(n.opportunities, UNITS - 1);
        assertEq(n.claimed, SOME_UNITS - 1);
    }

    function testFuzz_respond_namesTheLowestLeasedUnit(uint256 a, uint256 b) public {
        (a, b) = (bound(a, 0, UNITS - 1), bound(b, 0, UNITS - 1));
        lease(unit(a), NONE);
        lease(unit(b), NONE);
        uint256 challenge = block.number + 1;
        vm.roll(challenge + 1);
        uint256 beacon = beaconAt(challenge);
        vm.prank(provider);
        vm.expectRevert(abi.encodeWithSelector(ICapacity.LeasedUnit.selector, ID, a < b ? a : b));
        capacity.respond(ID, challenge, beacon, SHARE_ROOT, [type(uint256).max, (1 << 44) - 1, 0, 0]);
    }

    /// @dev The leases at the challenge count, not those at the response.
    function test_respond_looksAtTheChallengesBlock() public {
        uint256 challenge = GENESIS + 20;
        vm.roll(challenge);
        lease(unit(1), NONE); // from the next block on
        vm.roll(challenge + 2);
        respondNow(challenge, someUnits());
        lease(NONE, unit(1));
        challenge = GENESIS + 22; // the block of the clearing: still leased
        vm.roll(challenge + 1);
        uint256 beacon = beaconAt(challenge);
        vm.prank(provider);
        vm.expectRevert(abi.encodeWithSelector(ICapacity.LeasedUnit.selector, ID, 1));
        capacity.respond(ID, challenge, beacon, SHARE_ROOT, someUnits());
        respondTo(GENESIS + 23);
        assertEq(opportunities(0), 2 * UNITS);
    }

    function test_allUnitsLeased() public {
        lease([type(uint256).max, (1 << 44) - 1, 0, 0], NONE);
        openAt(GENESIS + 20);
        assertEq(opportunities(0), 0);
    }

    /// @dev A random history, counted late, against a plain count.
    function testFuzz_countsAreExactHoweverLate(uint256 seed) public {
        uint256[4] memory leased;
        uint256 expected = 0;
        uint256 opened = 0;
        uint256[] memory was = new uint256[](180); // how many were leased for each block
        for (uint256 k = 0; k < 180; ++k) {
            uint256 number = GENESIS + 11 + k;
            vm.roll(number);
            for (uint256 w = 0; w < 4; ++w) {
                was[k] += popcount(leased[w]);
            }
            uint256 dice = uint256(keccak256(abi.encode(seed, k)));
            if (dice % 5 == 0) {
                uint256[4] memory set;
                uint256[4] memory clear;
                set[0] = uint256(keccak256(abi.encode(dice, 1))) & uint256(keccak256(abi.encode(dice, 2)));
                set[1] = uint256(keccak256(abi.encode(dice, 3))) >> 212;
                clear[0] = uint256(keccak256(abi.encode(dice, 4)));
                clear[1] = uint256(keccak256(abi.encode(dice, 5)));
                lease(set, clear);
                leased[0] = leased[0] & ~clear[0] | set[0];
                leased[1] = leased[1] & ~clear[1] | set[1];
            }
            if (k > 0 && dice >> 128 & 15 == 0 && opened < 16) {
                capacity.open(number - 1);
                expected += UNITS - was[k - 1];
                ++opened;
            }
        }
        vm.roll(GENESIS + 5000);
        assertEq(opportunities(0), expected);
    }

    function popcount(uint256 word) private pure returns (uint256 n) {
        for (; word != 0; word &= word - 1) {
            ++n;
        }
    }

    /// @dev From an epoch on there are fewer units, and those that stay can be leased.
    function test_leasesAndRemovedUnits() public {
        staking.reduce(ID, 1, 250);
        openAt(GENESIS + 20);
        assertEq(opportunities(0), UNITS);
        vm.prank(market);
        vm.expectRevert(abi.encodeWithSelector(ICapacity.InvalidBitmap.selector, 250));
        capacity.setLeased(ID, unit(250), NONE);
        lease(unit(249), NONE);
        openAt(GENESIS + 199);
        assertEq(opportunities(0), 2 * UNITS - 1);
        openAt(GENESIS + 200);
        assertEq(opportunities(1), 249);
        uint256 beacon = beaconAt(GENESIS + 200);
        vm.startPrank(provider);
        vm.expectRevert(abi.encodeWithSelector(ICapacity.InvalidBitmap.selector, 250));
        capacity.respond(ID, GENESIS + 200, beacon, SHARE_ROOT, unit(250));
        capacity.respond(ID, GENESIS + 200, beacon, SHARE_ROOT, unit(248));
    }

    function test_refuses_whoHasNotTheRole() public {
        address[3] memory others = [provider, stranger, address(this)];
        for (uint256 i = 0; i < 3; ++i) {
            vm.prank(others[i]);
            vm.expectRevert(abi.encodeWithSelector(IAccessManaged.AccessManagedUnauthorized.selector, others[i]));
            capacity.setLeased(ID, unit(1), NONE);
        }
    }

    function test_refuses_unitsOutsideTheTerms() public {
        vm.startPrank(market);
        vm.expectRevert(abi.encodeWithSelector(ICapacity.InvalidBitmap.selector, UNITS));
        capacity.setLeased(ID, unit(UNITS), NONE);
        vm.expectRevert(abi.encodeWithSelector(ICapacity.NotActive.selector, ID + 1, 0));
        capacity.setLeased(ID + 1, unit(0), NONE);
        IStaking.State[3] memory states = [IStaking.State.Open, IStaking.State.Failed, IStaking.State.Closed];
        for (uint256 i = 0; i < 3; ++i) {
            setTerms(states[i], 0, LAST_EPOCH);
            vm.expectRevert(abi.encodeWithSelector(ICapacity.NotActive.selector, ID, 0));
            capacity.setLeased(ID, unit(0), NONE);
        }
        setTerms(IStaking.State.Active, 1, LAST_EPOCH);
        vm.expectRevert(abi.encodeWithSelector(ICapacity.NotActive.selector, ID, 0));
        capacity.setLeased(ID, unit(0), NONE);
    }

    function test_aLeaseCanBeEndedInEveryState() public {
        lease(unit(5), NONE);
        setTerms(IStaking.State.Closed, 0, 0);
        lease(NONE, unit(5));
        assertLeased(block.number + 1, NONE);
    }
}
