// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IWatch} from "../../src/interfaces/IWatch.sol";
import {WatchTest} from "./WatchTest.sol";

contract WatchersTest is WatchTest {
    address private alice = makeAddr("alice");

    function setUp() public override {
        super.setUp();
        fund(alice);
    }

    function resign(address who) private {
        vm.prank(who);
        watch.resign();
    }

    function withdraw(address who) private returns (uint256) {
        vm.prank(who);
        return watch.withdrawStake();
    }

    function test_register() public {
        vm.expectEmit(address(watch));
        emit IWatch.WatcherRegistered(alice, WATCHERS, TODAY + 1, "https://alice.example");
        vm.prank(alice);
        watch.register("https://alice.example");
        assertEq(flt.balanceOf(address(watch)), RESERVE + (WATCHERS + 1) * STAKE);
        IWatch.Watcher memory w = watch.watcherOf(alice);
        assertEq(abi.encode(w), abi.encode(IWatch.Watcher(STAKE, 20, true, 0, "https://alice.example")));
        assertEq(watch.watcherCount(TODAY), WATCHERS);
        assertEq(watch.watcherCount(TODAY + 1), WATCHERS + 1);
        assertEq(watch.watcherAt(TODAY, WATCHERS), address(0));
        assertEq(watch.watcherAt(TODAY + 1, WATCHERS), alice);
        assertEq(watch.watcherAt(TODAY + 1, WATCHERS + 1), address(0));
    }

    function test_register_once() public {
        vm.expectRevert(abi.encodeWithSelector(IWatch.AlreadyRegistered.selector, watchers[0]));
        register(watchers[0]);
        resign(watchers[0]);
        vm.expectRevert(abi.encodeWithSelector(IWatch.AlreadyRegistered.selector, watchers[0]));
        register(watchers[0]);
    }

    function test_register_withoutTheTokens() public {
        vm.expectRevert();
        vm.prank(makeAddr("poor"));
        watch.register("https://poor.example");
    }

    function test_urls() public {
        vm.startPrank(alice);
        vm.expectRevert(IWatch.InvalidUrl.selector);
        watch.register("");
        vm.expectRevert(IWatch.InvalidUrl.selector);
        watch.register(string(new bytes(257)));
        vm.expectRevert(abi.encodeWithSelector(IWatch.NotListed.selector, alice));
        watch.move("https://b.example");
        watch.register(string(new bytes(256)));
        vm.expectRevert(IWatch.InvalidUrl.selector);
        watch.move("");
        vm.expectEmit(address(watch));
        emit IWatch.WatcherMoved(alice, "https://b.example");
        watch.move("https://b.example");
        assertEq(watch.watcherOf(alice).url, "https://b.example");
        watch.resign();
        vm.expectRevert(abi.encodeWithSelector(IWatch.NotListed.selector, alice));
        watch.move("https://c.example");
        vm.stopPrank();
    }

    function test_resign_theLastTakesThePlace() public {
        address last = watchers[WATCHERS - 1];
        vm.warp(block.timestamp + 1000);
        uint256 freeAt = block.timestamp + 21 days;
        vm.expectEmit(address(watch));
        emit IWatch.WatcherResigned(watchers[4], 4, last, TODAY + 1, freeAt);
        resign(watchers[4]);
        // Today's list is as it was.
        assertEq(watch.watcherCount(TODAY), WATCHERS);
        assertEq(watch.watcherAt(TODAY, 4), watchers[4]);
        assertEq(watch.watcherAt(TODAY, WATCHERS - 1), last);
        assertEq(watch.watcherCount(TODAY + 1), WATCHERS - 1);
        assertEq(watch.watcherAt(TODAY + 1, 4), last);
        assertEq(watch.watcherAt(TODAY + 1, WATCHERS - 1), address(0));
        IWatch.Watcher memory w = watch.watcherOf(watchers[4]);
        assertFalse(w.listed);
        assertEq(w.freeAt, freeAt);
        assertEq(w.stake, STAKE);
        assertEq(watch.watcherOf(last).place, 4);
        vm.expectRevert(abi.encodeWithSelector(IWatch.NotListed.selector, watchers[4]));
        resign(watchers[4]);
        vm.expectRevert(abi.encodeWithSelector(IWatch.NotListed.selector, alice));
        resign(alice);
    }

    function test_resign_ofTheLast() public {
        address last = watchers[WATCHERS - 1];
        vm.expectEmit(address(watch));
        emit IWatch.WatcherResigned(last, WATCHERS - 1, last, TODAY + 1, block.timestamp + 21 days);
        resign(last);
        assertEq(watch.watcherCount(TODAY + 1), WATCHERS - 1);
        goTo(TODAY + 1, 0);
        vm.expectRevert(abi.encodeWithSelector(IWatch.NotListedOn.selector, last, TODAY + 1));
        vm.prank(last);
        watch.report(TODAY + 1, "root");
    }

    /// @dev Who leaves still works on its last day, the first of the list too.
    function test_resign_itsLastDayIsReported() public {
        resign(watchers[4]);
        resign(watchers[0]);
        goTo(TODAY, 0);
        report(watchers[4], TODAY);
        report(watchers[0], TODAY);
        assertEq(watch.reportersOf(TODAY), 2);
    }

    function test_withdrawStake_after21Days() public {
        vm.expectRevert(abi.encodeWithSelector(IWatch.StakeNotFree.selector, 0));
        withdraw(watchers[4]);
        resign(watchers[4]);
        uint256 freeAt = block.timestamp + 21 days;
        vm.warp(freeAt - 1);
        vm.expectRevert(abi.encodeWithSelector(IWatch.StakeNotFree.selector, freeAt));
        withdraw(watchers[4]);
        vm.warp(freeAt);
        uint256 before = flt.balanceOf(watchers[4]);
        vm.expectEmit(address(watch));
        emit IWatch.StakeWithdrawn(watchers[4], STAKE);
        assertEq(withdraw(watchers[4]), STAKE);
        assertEq(flt.balanceOf(watchers[4]), before + STAKE);
        assertEq(abi.encode(watch.watcherOf(watchers[4])), abi.encode(IWatch.Watcher(0, 4, false, 0, "")));
        vm.expectRevert(abi.encodeWithSelector(IWatch.StakeNotFree.selector, 0));
        withdraw(watchers[4]);
    }

    function test_registersAgain() public {
        resign(watchers[4]);
        vm.warp(block.timestamp + 21 days);
        withdraw(watchers[4]);
        register(watchers[4]);
        uint256 day = TODAY + 22;
        assertEq(watch.watcherAt(day, WATCHERS - 1), watchers[4]);
        assertEq(watch.watcherCount(day), WATCHERS);
        assertEq(watch.watcherCount(day - 1), WATCHERS - 1);
        assertEq(watch.watcherOf(watchers[4]).place, WATCHERS - 1);
    }

    function test_fundReserve() public {
        vm.expectEmit(address(watch));
        emit IWatch.ReserveFunded(alice, 5 ether);
        vm.prank(alice);
        watch.fundReserve(5 ether);
        assertEq(watch.reserve(), RESERVE + 5 ether);
        vm.expectRevert(IWatch.ZeroAmount.selector);
        watch.fundReserve(0);
    }

    /// @dev Joins and leaves of random people on twelve days, against a list that is copied every day.
    function testFuzz_theListOfEachDay(uint256 seed) public {
        address[] memory people = new address[](25);
        for (uint256 k = 0; k < 25; ++k) {
            people[k] = k < WATCHERS ? watchers[k] : makeAddr(vm.toString(k));
            if (k >= WATCHERS) fund(people[k]);
        }
        address[] memory list = watchers;
        address[][] memory lists = new address[][](13);
        lists[0] = watchers;
        for (uint256 day = 1; day <= 12; ++day) {
            // These changes are made on the day before this one, to a copy of its list.
            list = resized(list, list.length);
            for (uint256 k = 0; k < 3; ++k) {
                seed = uint256(keccak256(abi.encode(seed)));
                list = change(list, people[seed % 25], seed >> 128);
            }
            lists[day] = list;
            vm.warp(block.timestamp + 1 days);
        }
        for (uint256 day = 0; day <= 12; ++day) {
            expectList(TODAY + day, lists[day], people);
        }
    }

    /// @dev The plain model: a list from which the last one moves to a gap.
    function change(address[] memory list, address who, uint256 random) private returns (address[] memory) {
        if (watch.watcherOf(who).freeAt != 0 && watch.watcherOf(who).freeAt <= block.timestamp) withdraw(who);
        for (uint256 place = 0; place < list.length; ++place) {
            if (list[place] != who) continue;
            if (list.length == 1 || random % 3 == 0) return list;
            resign(who);
            list[place] = list[list.length - 1];
            return resized(list, list.length - 1);
        }
        if (watch.watcherOf(who).freeAt != 0) return list;
        register(who);
        list = resized(list, list.length + 1);
        list[list.length - 1] = who;
        return list;
    }

    function resized(address[] memory list, uint256 length) private pure returns (address[] memory result) {
        result = new address[](length);
        for (uint256 k = 0; k < length && k < list.length; ++k) {
            result[k] = list[k];
        }
    }

    function expectList(uint256 day, address[] memory list, address[] memory people) private {
        assertEq(watch.watcherCount(day), list.length);
        for (uint256 place = 0; place < list.length; ++place) {
            assertEq(watch.watcherAt(day, place), list[place]);
        }
        assertEq(watch.watcherAt(day, list.length), address(0));
        // Who was in the list, and nobody else, may report the day.
        uint256 start = vm.snapshotState();
        goTo(day, 0);
        for (uint256 k = 0; k < people.length; ++k) {
            bool listed = false;
            for (uint256 place = 0; place < list.length; ++place) {
                listed = listed || list[place] == people[k];
            }
            if (!listed) vm.expectRevert(abi.encodeWithSelector(IWatch.NotListedOn.selector, people[k], day));
            vm.prank(people[k]);
            watch.report(day, "root");
        }
        assertTrue(vm.revertToState(start));
    }
}
