// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IAccessManaged} from "@openzeppelin/contracts/access/manager/IAccessManaged.sol";

import {ICapacity} from "../../src/interfaces/ICapacity.sol";
import {IStaking} from "../../src/interfaces/IStaking.sol";
import {LedgerTest} from "./LedgerTest.sol";

contract LeasesTest is LedgerTest {
    uint64 private constant LEASE_MARKET = 3;

    address private market = makeAddr("market");

    function setUp() public override {
        super.setUp();
        bytes4[] memory functions = new bytes4[](1);
        functions[0] = ICapacity.setLeased.selector;
        authority.setTargetFunctionRole(address(capacity), functions, LEASE_MARKET);
        authority.grantRole(LEASE_MARKET, market, 0);
        sealAt(GENESIS + 10);
    }

    /// @dev Shows so many units in a challenge.
    function show(uint256 slot, uint256 n) private {
        openAt(slotAt(slot));
        respondNow(slotAt(slot), n);
        vm.roll(slotAt(slot + 1));
        proveNow(slotAt(slot));
    }

    function showAll() private {
        show(1, UNITS);
    }

    function lease(uint256 count) private {
        vm.prank(market);
        capacity.setLeased(ID, count);
    }

    function refuse(uint256 count, bytes memory reason) private {
        vm.prank(market);
        vm.expectRevert(reason);
        capacity.setLeased(ID, count);
    }

    function refuseMore(uint256 count, uint256 most) private {
        assertEq(capacity.leasable(ID), most);
        refuse(count, abi.encodeWithSelector(ICapacity.NotLeasable.selector, ID, count, most));
    }

    function refuseClaim(uint256 challenge, uint256 n, uint256 active) private {
        uint256 beacon = capacity.beaconOf(challenge);
        vm.prank(provider);
        vm.expectRevert(abi.encodeWithSelector(ICapacity.InvalidClaim.selector, n, active));
        capacity.respond(ID, challenge, beacon, n, CHAIN_ROOT);
    }

    function opportunities(uint256 epoch) private view returns (uint256) {
        return capacity.countsOf(ID, epoch).opportunities;
    }

    function test_setLeased_holdsFromTheNextSlotThatIsTwoBlocksAway() public {
        showAll();
        uint256 challenge = slotAt(4);
        vm.roll(challenge - 1);
        vm.expectEmit(address(capacity));
        emit ICapacity.UnitsLeased(ID, slotAt(5), 50);
        lease(50);
        assertEq(capacity.leasedAt(ID, slotAt(5) - 1), 0);
        assertEq(capacity.leasedAt(ID, slotAt(5)), 50);
        assertEq(capacity.leasedAt(ID, type(uint256).max), 50);
        openAt(challenge);
        respondNow(challenge, UNITS);
        assertEq(opportunities(0), 2 * UNITS);

        vm.roll(slotAt(5) - 2);
        lease(60);
        openAt(slotAt(5));
        assertEq(opportunities(0), 3 * UNITS - 60);
        refuseClaim(slotAt(5), UNITS - 59, UNITS - 60);
        respondNow(slotAt(5), UNITS - 60);
    }

    /// @dev The leases at the challenge count, not those at the response.
    function test_respond_looksAtTheChallengesBlock() public {
        showAll();
        lease(100);
        uint256 challenge = slotAt(3);
        vm.roll(challenge - 1);
        lease(0);
        openAt(challenge);
        vm.roll(challenge + 10);
        assertEq(capacity.leasedAt(ID, slotAt(4)), 0);
        refuseClaim(challenge, UNITS, UNITS - 100);
        respondNow(challenge, UNITS - 100);
    }

    function test_setLeased_againForOneSlot() public {
        showAll();
        lease(10);
        vm.roll(slotAt(3) - 2);
        lease(20);
        lease(15);
        assertEq(capacity.leasedAt(ID, slotAt(3) - 1), 0);
        assertEq(capacity.leasedAt(ID, slotAt(3)), 15);
        vm.roll(slotAt(3) - 1);
        lease(30);
        assertEq(capacity.leasedAt(ID, slotAt(3)), 15);
        assertEq(capacity.leasedAt(ID, slotAt(4)), 30);
    }

    /// @dev Of the two newest counts, one may still be to come.
    function test_leasedAt_knowsAllThatEverHeld() public {
        showAll();
        for (uint256 k = 2; k < 9; ++k) {
            vm.roll(slotAt(k));
            lease(10 * k);
        }
        assertEq(capacity.leasedAt(ID, slotAt(2)), 0);
        for (uint256 k = 2; k < 9; ++k) {
            assertEq(capacity.leasedAt(ID, slotAt(k + 1) - 1), k == 2 ? 0 : 10 * (k - 1));
            assertEq(capacity.leasedAt(ID, slotAt(k + 1)), 10 * k);
        }
    }

    function test_allUnitsLeased() public {
        showAll();
        lease(UNITS);
        openAt(slotAt(3));
        assertEq(opportunities(0), UNITS);
        refuseClaim(slotAt(3), 1, 0);
    }

    function test_leasable_isNothingThatWasNotShown() public {
        refuseMore(1, 0);
        openAt(slotAt(1));
        respondNow(slotAt(1), 200);
        refuseMore(1, 0); // claimed, and not proven
        vm.roll(slotAt(2));
        proveNow(slotAt(1));
        refuseMore(201, 200);
        lease(200);
    }

    function test_leasable_isTheMostThatWasShown() public {
        show(1, 120);
        show(2, 80);
        refuseMore(121, 120);
        lease(120);
    }

    /// @dev What was leased at a challenge was shown before: it stays leasable.
    function test_leasable_countsWhatWasLeasedAtTheChallenge() public {
        show(1, 120);
        lease(100);
        show(3, 150);
        assertEq(capacity.leasable(ID), 250);
        lease(250);
        show(5, 50);
        refuseMore(301, 300);
    }

    function test_leasable_isOfThisPeriodAndTheLast() public {
        showAll();
        sealAt(GENESIS + PERIOD + 10);
        assertEq(capacity.leasable(ID), UNITS);
        show(51, 40);
        assertEq(capacity.leasable(ID), UNITS);
        vm.roll(GENESIS + 2 * PERIOD - 1);
        assertEq(capacity.leasable(ID), UNITS);
        setTerms(IStaking.State.Active, 0, 30);
        vm.roll(GENESIS + 2 * PERIOD);
        refuseMore(41, 40);
        lease(40);
        vm.roll(GENESIS + 3 * PERIOD);
        lease(40); // no more than before
        lease(39);
        refuseMore(40, 0);
    }

    function test_leasable_isNoMoreThanTheTermsAllow() public {
        showAll();
        staking.setMaxLeased(ID, 30);
        refuseMore(31, 30);
        lease(30);
        staking.setMaxLeased(ID, 0);
        refuseMore(31, 0);
        lease(29);
    }

    /// @dev From a seal period on there are fewer units, and those that stay can be leased.
    function test_leasable_isNoMoreThanTheUnitsThatStay() public {
        showAll();
        staking.reduce(ID, 5, 250);
        refuseMore(251, 250);
        lease(249);
        openAt(slotAt(9));
        assertEq(opportunities(0), UNITS + UNITS - 249);
        sealAt(GENESIS + PERIOD + 10);
        openAt(slotAt(51));
        assertEq(opportunities(5), 1);
        refuseClaim(slotAt(51), 2, 1);
        respondNow(slotAt(51), 1);
    }

    /// @dev A lease ends later than the units that were freed by it leave: nobody owes less than nothing.
    function test_moreLeasedThanThereAre() public {
        rules.sealGrace = 0;
        setUp();
        showAll();
        lease(200);
        vm.roll(slotAt(50) - 1);
        lease(0);
        staking.reduce(ID, 5, 100);
        openAt(slotAt(50));
        assertEq(capacity.leasedAt(ID, slotAt(50)), 200);
        assertEq(opportunities(5), 0);
        sealAt(slotAt(50) + 5);
        openAt(slotAt(51));
        assertEq(opportunities(5), 100);
        refuseClaim(slotAt(51), 101, 100);
        respondNow(slotAt(51), 100);
    }

    function test_setLeased_lowersInEveryState() public {
        showAll();
        lease(50);
        IStaking.State[4] memory states =
            [IStaking.State.Open, IStaking.State.Failed, IStaking.State.Closed, IStaking.State.None];
        for (uint256 i = 0; i < 4; ++i) {
            setTerms(states[i], 0, LAST_EPOCH);
            assertEq(capacity.leasable(ID), 0);
            lease(49 - i);
            refuse(50 - i, abi.encodeWithSelector(ICapacity.NotActive.selector, ID, 0));
        }
        setTerms(IStaking.State.Active, 0, LAST_EPOCH);
        vm.roll(GENESIS + (LAST_EPOCH + 1) * EPOCH);
        refuse(47, abi.encodeWithSelector(ICapacity.NotActive.selector, ID, LAST_EPOCH + 1));
        lease(0);
        assertEq(capacity.leasedAt(ID, type(uint256).max), 0);
    }

    function test_refuses_toRaiseOutsideTheTerms() public {
        showAll();
        vm.prank(market);
        vm.expectRevert(abi.encodeWithSelector(ICapacity.NotActive.selector, ID + 1, 0));
        capacity.setLeased(ID + 1, 1);
        setTerms(IStaking.State.Active, 1, LAST_EPOCH);
        refuse(1, abi.encodeWithSelector(ICapacity.NotActive.selector, ID, 0));
        vm.roll(GENESIS + EPOCH);
        lease(1);
    }

    function test_refuses_whoHasNotTheRole() public {
        address[3] memory others = [provider, stranger, address(this)];
        for (uint256 i = 0; i < 3; ++i) {
            vm.prank(others[i]);
            vm.expectRevert(abi.encodeWithSelector(IAccessManaged.AccessManagedUnauthorized.selector, others[i]));
            capacity.setLeased(ID, 0);
        }
    }

    /// @dev A random history, counted late, against a plain count.
    function testFuzz_countsAreExactHoweverLate(uint256 seed) public {
        showAll();
        uint256 expected = UNITS;
        uint256 leased = 0;
        uint256[] memory was = new uint256[](2 * EPOCH); // how many are leased for each block
        for (uint256 number = slotAt(2); number < slotAt(10); ++number) {
            vm.roll(number);
            uint256 k = number - GENESIS;
            uint256 dice = uint256(keccak256(abi.encode(seed, k)));
            if (dice % 5 == 0) {
                leased = (dice >> 8) % (UNITS + 1);
                lease(leased);
            }
            was[k + 2] = leased;
            if (k % SLOT != 1 || dice >> 128 & 1 == 0) continue;
            capacity.open(number - 1, "");
            expected += UNITS - was[k - 1];
        }
        vm.roll(GENESIS + 5000);
        assertEq(opportunities(0), expected);
    }
}
