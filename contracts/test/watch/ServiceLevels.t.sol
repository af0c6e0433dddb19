// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IStaking} from "../../src/interfaces/IStaking.sol";
import {IWatch} from "../../src/interfaces/IWatch.sol";
import {WatchTest} from "./WatchTest.sol";

contract ServiceLevelsTest is WatchTest {
    uint256 private constant NEW = 9;

    function setUp() public override {
        super.setUp();
        open(NEW);
    }

    function set(IWatch.Level memory l) private {
        vm.prank(provider);
        watch.setServiceLevel(NEW, l);
    }

    function setState(IStaking.State state, uint32 startEpoch) private {
        IStaking.Terms memory terms;
        (terms.provider, terms.state, terms.startEpoch) = (provider, state, startEpoch);
        providers.set(NEW, terms);
    }

    function test_isSet() public {
        vm.expectEmit(address(watch));
        emit IWatch.ServiceLevelSet(NEW, level());
        set(level());
        assertEq(abi.encode(watch.levelOf(NEW)), abi.encode(level()));
    }

    function test_isSetOnce() public {
        set(level());
        vm.expectRevert(abi.encodeWithSelector(IWatch.LevelFrozen.selector, NEW));
        set(level());
    }

    function test_onlyTheProvider() public {
        vm.expectRevert(abi.encodeWithSelector(IWatch.NotProvider.selector, NEW, address(this)));
        watch.setServiceLevel(NEW, level());
        vm.expectRevert(abi.encodeWithSelector(IWatch.NotProvider.selector, NEW, address(this)));
        watch.announceMaintenance(NEW, TODAY + 5, 1);
        vm.expectRevert(abi.encodeWithSelector(IWatch.NotProvider.selector, 1000, address(this)));
        watch.setServiceLevel(1000, level());
    }

    function test_beforeTheFirstEpochBegins() public {
        providers.setEpoch(6);
        setState(IStaking.State.Active, 6);
        vm.expectRevert(abi.encodeWithSelector(IWatch.LevelFrozen.selector, NEW));
        set(level());
        setState(IStaking.State.Failed, 7);
        vm.expectRevert(abi.encodeWithSelector(IWatch.LevelFrozen.selector, NEW));
        set(level());
        setState(IStaking.State.Closed, 0);
        vm.expectRevert(abi.encodeWithSelector(IWatch.LevelFrozen.selector, NEW));
        set(level());
        setState(IStaking.State.Active, 7);
        set(level());
    }

    function test_bounds() public {
        expectInvalid(IWatch.Level(0, 20, 10_000, 32), "targetBps");
        expectInvalid(IWatch.Level(10_001, 20, 10_000, 32), "targetBps");
        expectInvalid(IWatch.Level(1, 21, 10_000, 32), "factor");
        expectInvalid(IWatch.Level(1, 20, 10_001, 32), "capBps");
        expectInvalid(IWatch.Level(1, 20, 10_000, 33), "maxMasked");
        uint256 start = vm.snapshotState();
        set(IWatch.Level(10_000, 20, 10_000, 32));
        assertTrue(vm.revertToState(start));
        set(IWatch.Level(1, 0, 0, 0));
    }

    function expectInvalid(IWatch.Level memory l, string memory what) private {
        vm.expectRevert(abi.encodeWithSelector(IWatch.InvalidLevel.selector, what));
        set(l);
    }

    /// @dev It is watched from the day after on, and not one without a level.
    function test_whenItIsWatched() public {
        set(level());
        assertEq(watch.committeeOf(NEW, TODAY).length, 0);
        assertEq(watch.committeeOf(NEW + 1, TODAY).length, 0);
        assertEq(watch.committeeOf(C, TODAY).length, 5);
        begin(TODAY + 1);
        assertEq(watch.committeeOf(NEW, TODAY).length, 0);
        assertEq(watch.committeeOf(NEW, TODAY + 1).length, 5);
        assertEq(watch.committeeOf(NEW + 1, TODAY + 1).length, 0);
    }

    function announce(uint256 day, uint256 mask) private {
        vm.prank(provider);
        watch.announceMaintenance(C, day, mask);
    }

    function test_maintenance() public {
        vm.expectEmit(address(watch));
        emit IWatch.MaintenanceAnnounced(C, TODAY + 5, 0xffff0);
        announce(TODAY + 5, 0xffff0);
        (, uint256 mask) = watch.slotsOf(C, TODAY + 5);
        assertEq(mask, 0xffff0);
        announce(TODAY + 5, 1 << 255);
        (, mask) = watch.slotsOf(C, TODAY + 5);
        assertEq(mask, 1 << 255);
        announce(TODAY + 5, 0);
        (, mask) = watch.slotsOf(C, TODAY + 5);
        assertEq(mask, 0);
        (, mask) = watch.slotsOf(C + 1, TODAY + 5);
        assertEq(mask, 0);
    }

    function test_maintenance_noMoreSlotsThanTheLevelSays() public {
        vm.expectRevert(abi.encodeWithSelector(IWatch.TooManyMasked.selector, 17, 16));
        announce(TODAY + 5, (1 << 17) - 1);
        announce(TODAY + 5, (1 << 16) - 1);
        vm.expectRevert(abi.encodeWithSelector(IWatch.TooManyMasked.selector, 1, 0));
        vm.prank(provider);
        watch.announceMaintenance(NEW, TODAY + 5, 1);
    }

    function test_maintenance_untilTheDayBeforeBegins() public {
        uint256 day = TODAY + 5;
        uint256 until = (day - 1) * L - 1;
        vm.warp(until);
        announce(day, 1);
        vm.warp(until + 1);
        vm.expectRevert(abi.encodeWithSelector(IWatch.AnnouncedTooLate.selector, day, until));
        announce(day, 3);
        vm.expectRevert(abi.encodeWithSelector(IWatch.AnnouncedTooLate.selector, TODAY, (TODAY - 1) * L - 1));
        announce(TODAY, 3);
        vm.expectRevert(abi.encodeWithSelector(IWatch.AnnouncedTooLate.selector, 0, 0));
        announce(0, 3);
        (, uint256 mask) = watch.slotsOf(C, day);
        assertEq(mask, 1);
    }
}
