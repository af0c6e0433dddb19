// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {AccessManager} from "@openzeppelin/contracts/access/manager/AccessManager.sol";
import {IAccessManaged} from "@openzeppelin/contracts/access/manager/IAccessManaged.sol";
import {IAccessManager} from "@openzeppelin/contracts/access/manager/IAccessManager.sol";
import {Test} from "forge-std/Test.sol";

import {Authority} from "../src/Authority.sol";
import {Capacity} from "../src/Capacity.sol";
import {FLT} from "../src/FLT.sol";
import {Staking} from "../src/Staking.sol";
import {BlockHashBeacon} from "../src/beacons/BlockHashBeacon.sol";
import {ICapacity} from "../src/interfaces/ICapacity.sol";
import {ICertificates} from "../src/interfaces/ICertificates.sol";
import {IStaking} from "../src/interfaces/IStaking.sol";
import {Rules} from "./Rules.sol";
import {VerifierDouble} from "./doubles/VerifierDouble.sol";
import {WatchingAuthority} from "./doubles/WatchingAuthority.sol";

contract AuthorityTest is Test {
    uint32 private constant DELAY = 2 days;
    uint32 private constant MONTH = 30 days;

    address private admin = makeAddr("admin");
    address private guardian = makeAddr("guardian");
    address private council = makeAddr("council");
    address private stranger = makeAddr("stranger");
    address private market = makeAddr("market");
    address private certificates = makeAddr("certificates");

    Authority private authority;
    Capacity private capacity;
    Staking private staking;

    function setUp() public {
        FLT flt = new FLT();
        address verifier = address(new VerifierDouble());
        address beacon = address(new BlockHashBeacon());
        uint64 nonce = vm.getNonce(address(this));
        address ledger = vm.computeCreateAddress(address(this), nonce + 1);
        address money = vm.computeCreateAddress(address(this), nonce + 2);
        authority = new Authority(
            Authority.Config({
                admin: admin,
                guardian: guardian,
                council: council,
                elected: false,
                delay: DELAY,
                capacity: ledger,
                staking: money,
                market: market,
                certificates: certificates
            })
        );
        capacity = new Capacity(Rules.capacity(), money, verifier, beacon, address(authority));
        staking =
            new Staking(Rules.config(address(flt), ledger), Rules.staking(), makeAddr("treasury"), address(authority));
    }

    /// @dev A call of its own, as expectRevert wants it.
    function deploy(address admin_, uint32 delay) external returns (Authority) {
        return new Authority(
            Authority.Config({
                admin: admin_,
                guardian: guardian,
                council: council,
                elected: false,
                delay: delay,
                capacity: address(capacity),
                staking: address(staking),
                market: market,
                certificates: certificates
            })
        );
    }

    /// @dev Schedules a call of the admin's to the authority itself, and waits.
    function schedule(bytes memory call) private {
        vm.prank(admin);
        authority.schedule(address(authority), call, 0);
        vm.warp(block.timestamp + DELAY);
    }

    function execute(bytes memory call) private {
        schedule(call);
        vm.prank(admin);
        authority.execute(address(authority), call);
    }

    function refuse(bytes memory call, bytes memory reason) private {
        schedule(call);
        vm.expectRevert(reason);
        vm.prank(admin);
        authority.execute(address(authority), call);
    }

    function assertMember(uint64 role, address account, uint32 delay) private view {
        (bool isMember, uint32 executionDelay) = authority.hasRole(role, account);
        assertTrue(isMember);
        assertEq(executionDelay, delay);
    }

    function unauthorized(address who) private pure returns (bytes memory) {
        return abi.encodeWithSelector(IAccessManaged.AccessManagedUnauthorized.selector, who);
    }

    function tooLong(uint32 delay) private pure returns (bytes memory) {
        return abi.encodeWithSelector(Authority.DelayTooLong.selector, delay, MONTH);
    }

    function test_rolesAreGivenOutFromTheStart() public view {
        assertMember(authority.ADMIN_ROLE(), admin, DELAY);
        assertMember(authority.GOVERNOR(), admin, DELAY);
        assertMember(authority.GUARDIAN(), guardian, 0);
        assertMember(authority.COUNCIL(), council, 0);
        assertEq(authority.getRoleGuardian(authority.GOVERNOR()), authority.GUARDIAN());
        assertMember(authority.LEASE_MARKET(), market, 0);
        address[5] memory all = [admin, guardian, council, address(this), address(0)];
        for (uint256 i = 0; i < all.length; ++i) {
            (bool leases,) = authority.hasRole(authority.LEASE_MARKET(), all[i]);
            assertFalse(leases);
        }
        bytes4[4] memory slow = [
            IStaking.setParameters.selector,
            IStaking.setTreasury.selector,
            IStaking.unpause.selector,
            IStaking.moveReserve.selector
        ];
        for (uint256 i = 0; i < slow.length; ++i) {
            assertEq(authority.getTargetFunctionRole(address(staking), slow[i]), authority.GOVERNOR());
        }
        bytes4[5] memory certifying = [
            ICertificates.admit.selector,
            ICertificates.remove.selector,
            ICertificates.slash.selector,
            ICertificates.strike.selector,
            ICertificates.setLeastBond.selector
        ];
        for (uint256 i = 0; i < certifying.length; ++i) {
            assertEq(authority.getTargetFunctionRole(certificates, certifying[i]), authority.GOVERNOR());
        }
        assertEq(authority.getTargetFunctionRole(address(staking), IStaking.pause.selector), authority.GUARDIAN());
        assertEq(authority.getTargetFunctionRole(address(staking), IStaking.giveBack.selector), authority.COUNCIL());
        assertEq(
            authority.getTargetFunctionRole(address(capacity), ICapacity.setLeased.selector), authority.LEASE_MARKET()
        );
    }

    function test_withoutAMarketNobodyHasItsRole() public {
        authority = new Authority(
            Authority.Config({
                admin: admin,
                guardian: guardian,
                council: council,
                elected: false,
                delay: 0,
                capacity: address(capacity),
                staking: address(staking),
                market: address(0),
                certificates: address(0)
            })
        );
        (bool leases,) = authority.hasRole(authority.LEASE_MARKET(), address(0));
        assertFalse(leases);
    }

    function test_refuses_nobodyAsAdmin() public {
        vm.expectRevert(abi.encodeWithSelector(IAccessManager.AccessManagerInvalidInitialAdmin.selector, address(0)));
        this.deploy(address(0), DELAY);
    }

    function test_theDelayIsAMonthAtMost() public {
        assertEq(authority.MAX_DELAY(), MONTH);
        vm.expectRevert(tooLong(MONTH + 1));
        this.deploy(admin, MONTH + 1);
        vm.expectRevert(tooLong(type(uint32).max));
        this.deploy(admin, type(uint32).max);
        authority = this.deploy(admin, MONTH);
        assertMember(authority.ADMIN_ROLE(), admin, MONTH);
        assertMember(authority.GOVERNOR(), admin, MONTH);
    }

    function test_withoutADelayTheAdminActsAtOnce() public {
        authority = this.deploy(admin, 0);
        uint64 role = authority.LEASE_MARKET();
        vm.prank(admin);
        authority.grantRole(role, stranger, 0);
        assertMember(role, stranger, 0);
    }

    /// @dev Not even the admin can make a role wait for longer, its own included.
    function test_noDelayBecomesLonger() public {
        uint64[5] memory roles = [
            authority.ADMIN_ROLE(),
            authority.GOVERNOR(),
            authority.GUARDIAN(),
            authority.LEASE_MARKET(),
            authority.COUNCIL()
        ];
        for (uint256 i = 0; i < roles.length; ++i) {
            refuse(abi.encodeCall(authority.grantRole, (roles[i], stranger, MONTH + 1)), tooLong(MONTH + 1));
            execute(abi.encodeCall(authority.grantRole, (roles[i], stranger, MONTH)));
            assertMember(roles[i], stranger, MONTH);
        }
        refuse(abi.encodeCall(authority.grantRole, (roles[0], admin, MONTH + 1)), tooLong(MONTH + 1));
        refuse(abi.encodeCall(authority.setGrantDelay, (roles[3], MONTH + 1)), tooLong(MONTH + 1));
        execute(abi.encodeCall(authority.setGrantDelay, (roles[3], MONTH)));
        bytes memory call = abi.encodeCall(authority.setTargetAdminDelay, (address(staking), MONTH + 1));
        refuse(call, tooLong(MONTH + 1));
        execute(abi.encodeCall(authority.setTargetAdminDelay, (address(staking), MONTH)));
        vm.warp(block.timestamp + authority.minSetback());
        assertEq(authority.getRoleGrantDelay(roles[3]), MONTH);
        assertEq(authority.getTargetAdminDelay(address(staking)), MONTH);
    }

    function test_updateAuthority_putsAnotherInItsPlace() public {
        address[2] memory targets = [address(staking), address(capacity)];
        for (uint256 i = 0; i < targets.length; ++i) {
            AccessManager other = new AccessManager(stranger);
            bytes memory call = abi.encodeCall(authority.updateAuthority, (targets[i], address(other)));
            schedule(call);
            vm.expectEmit(targets[i]);
            emit IAccessManaged.AuthorityUpdated(address(other));
            vm.prank(admin);
            authority.execute(address(authority), call);
            assertEq(IAccessManaged(targets[i]).authority(), address(other));
        }
    }

    /// @dev From then on the new authority is asked, and the old one is not.
    function test_updateAuthority_theNewOneGoverns() public {
        execute(abi.encodeCall(authority.updateAuthority, (address(staking), address(new AccessManager(stranger)))));
        execute(abi.encodeCall(authority.updateAuthority, (address(capacity), address(new AccessManager(stranger)))));
        vm.expectRevert(unauthorized(guardian));
        vm.prank(guardian);
        staking.pause();
        vm.startPrank(stranger);
        staking.pause();
        staking.setTreasury(stranger);
        capacity.setLeased(1, 0);
        vm.stopPrank();
        assertEq(staking.treasuryAt(type(uint32).max), stranger);
    }

    function test_setAuthority_onlyTheAuthorityCan() public {
        address other = address(new AccessManager(stranger));
        address[4] memory others = [admin, guardian, stranger, other];
        for (uint256 i = 0; i < others.length; ++i) {
            vm.startPrank(others[i]);
            vm.expectRevert(unauthorized(others[i]));
            staking.setAuthority(other);
            vm.expectRevert(unauthorized(others[i]));
            capacity.setAuthority(other);
            vm.stopPrank();
        }
    }

    function test_setAuthority_refusesWhatHasNoCode() public {
        bytes memory invalid = abi.encodeWithSelector(IAccessManaged.AccessManagedInvalidAuthority.selector, stranger);
        refuse(abi.encodeCall(authority.updateAuthority, (address(staking), stranger)), invalid);
        refuse(abi.encodeCall(authority.updateAuthority, (address(capacity), stranger)), invalid);
        assertEq(staking.authority(), address(authority));
        assertEq(capacity.authority(), address(authority));
    }

    function test_updateAuthority_onlyTheAdminCanAndLate() public {
        address other = address(new AccessManager(stranger));
        bytes memory call = abi.encodeCall(authority.updateAuthority, (address(staking), other));
        vm.expectRevert(
            abi.encodeWithSelector(
                IAccessManager.AccessManagerNotScheduled.selector,
                authority.hashOperation(admin, address(authority), call)
            )
        );
        vm.prank(admin);
        authority.updateAuthority(address(staking), other);
        vm.expectRevert(
            abi.encodeWithSelector(IAccessManager.AccessManagerUnauthorizedAccount.selector, guardian, uint64(0))
        );
        vm.prank(guardian);
        authority.updateAuthority(address(staking), other);
    }

    /// @dev The authority asks for this selector before it consumes a scheduled call. It is returned during the call only.
    function test_isConsumingScheduledOp() public {
        WatchingAuthority watching = new WatchingAuthority();
        bytes4 sign = IAccessManaged.isConsumingScheduledOp.selector;
        execute(abi.encodeCall(authority.updateAuthority, (address(staking), address(watching))));
        assertEq(staking.isConsumingScheduledOp(), bytes4(0));
        staking.setTreasury(stranger);
        assertEq(watching.seen(), sign);
        assertEq(staking.isConsumingScheduledOp(), bytes4(0));

        watching = new WatchingAuthority();
        execute(abi.encodeCall(authority.updateAuthority, (address(capacity), address(watching))));
        assertEq(capacity.isConsumingScheduledOp(), bytes4(0));
        capacity.setLeased(1, 0);
        assertEq(watching.seen(), sign);
        assertEq(capacity.isConsumingScheduledOp(), bytes4(0));
    }
}
