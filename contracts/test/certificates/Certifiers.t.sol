// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IAccessManaged} from "@openzeppelin/contracts/access/manager/IAccessManaged.sol";

import {ICertificates} from "../../src/interfaces/ICertificates.sol";
import {CertificatesTest} from "./CertificatesTest.sol";

/// @title Admissions and bonds: a certificate counts while what stands behind it does.
contract CertifiersTest is CertificatesTest {
    bytes32 private constant SOC3 = "soc3";
    bytes32[] private some;

    function bondOf(address who) private view returns (uint256) {
        return certificates.certifierOf(who).bond;
    }

    function refuseIssue(bytes memory reason) private {
        refuse(request(SOC2, id, SITE, EXPIRY), reason);
    }

    function notAdmitted(address who, bytes32 kind) private pure returns (bytes memory) {
        return abi.encodeWithSelector(ICertificates.NotAdmitted.selector, who, kind);
    }

    function test_needsBondAndAdmission() public {
        address third = makeAddr("third");
        refuse(third, request(SOC2, id, SITE, EXPIRY), notAdmitted(third, SOC2));
        some = [SOC2, SOC2, LOCATION];
        certificates.admit(third, some);
        fund(third);
        vm.prank(third);
        certificates.addBond(LEAST_BOND - 1);
        refuse(
            third,
            request(SOC2, id, SITE, EXPIRY),
            abi.encodeWithSelector(ICertificates.CertifierBondTooSmall.selector, third, LEAST_BOND - 1, LEAST_BOND)
        );
        vm.expectEmit(address(certificates));
        emit ICertificates.BondAdded(third, 1);
        vm.prank(third);
        certificates.addBond(1);
        ICertificates.Certifier memory c = certificates.certifierOf(third);
        assertEq(c.kinds.length, 2);
        assertEq(c.kinds[0], SOC2);
        assertEq(c.kinds[1], LOCATION);
        assertEq(c.bond, LEAST_BOND);
        assertEq(c.leastBond, LEAST_BOND);
        assertCurrent(SOC2, issue(third, SOC2, EXPIRY));
        // The one kind does not allow another.
        refuse(third, request(HARDWARE, id, SITE, EXPIRY), notAdmitted(third, HARDWARE));
    }

    function test_removed_untilItIsAdmittedAgain() public {
        bytes32 uid = issue();
        vm.expectEmit(address(certificates));
        emit ICertificates.CertifierRemoved(certifier);
        certificates.remove(certifier);
        assertNone(uid);
        refuseIssue(notAdmitted(certifier, SOC2));
        assertEq(bondOf(certifier), LEAST_BOND);
        // Removing nobody is nothing.
        vm.recordLogs();
        certificates.remove(certifier);
        assertEq(vm.getRecordedLogs().length, 0);
        vm.expectEmit(address(certificates));
        emit ICertificates.CertifierAdmitted(certifier, certificates.kinds(), LEAST_BOND);
        certificates.admit(certifier, certificates.kinds());
        assertCurrent(SOC2, uid);
        // Admitted for something else, it is not for this.
        some = [HARDWARE];
        certificates.admit(certifier, some);
        assertNone(uid);
    }

    /// @dev A bond cannot be taken back from behind certificates that count.
    function test_resigned_noCertificateCountsAndTheBondThaws() public {
        bytes32 uid = issue();
        bytes32 other = issue(second, SOC2, EXPIRY - 1);
        vm.expectRevert(abi.encodeWithSelector(ICertificates.BondNotFree.selector, 0));
        vm.prank(certifier);
        certificates.withdrawBond();
        vm.expectEmit(address(certificates));
        emit ICertificates.CertifierResigned(certifier, START + THAWING);
        vm.prank(certifier);
        certificates.resign();
        assertFalse(certificates.isValid(uid));
        assertCurrent(SOC2, other);
        bytes memory resigned = abi.encodeWithSelector(ICertificates.HasResigned.selector, certifier, START + THAWING);
        refuseIssue(resigned);
        vm.startPrank(certifier);
        vm.expectRevert(resigned);
        certificates.addBond(1);
        vm.expectRevert(resigned);
        certificates.resign();
        vm.warp(START + THAWING - 1);
        vm.expectRevert(abi.encodeWithSelector(ICertificates.BondNotFree.selector, START + THAWING));
        certificates.withdrawBond();
        vm.stopPrank();
        // All the while it can be slashed.
        certificates.slash(certifier, LEAST_BOND / 4);
        vm.warp(START + THAWING);
        uint256 before = flt.balanceOf(certifier);
        vm.expectEmit(address(certificates));
        emit ICertificates.BondWithdrawn(certifier, LEAST_BOND * 3 / 4);
        vm.startPrank(certifier);
        assertEq(certificates.withdrawBond(), LEAST_BOND * 3 / 4);
        assertEq(flt.balanceOf(certifier), before + LEAST_BOND * 3 / 4);
        assertFalse(certificates.isValid(uid));
        vm.expectRevert(abi.encodeWithSelector(ICertificates.BondNotFree.selector, 0));
        certificates.withdrawBond();
        vm.expectRevert(ICertificates.NoBond.selector);
        certificates.resign();
        // It is admitted still: with a bond, its word counts again.
        certificates.addBond(LEAST_BOND);
        vm.stopPrank();
        assertCurrent(SOC2, uid);
    }

    function test_slashed_halfIsBurnedAndHalfTheTreasurys() public {
        bytes32 uid = issue();
        uint256 supply = flt.totalSupply();
        vm.expectEmit(address(certificates));
        emit ICertificates.BondSlashed(certifier, 1 ether, 1 ether + 1);
        certificates.slash(certifier, 2 ether + 1);
        assertEq(flt.totalSupply(), supply - 1 ether);
        assertEq(flt.balanceOf(treasury), 1 ether + 1);
        assertNone(uid);
        refuseIssue(
            abi.encodeWithSelector(
                ICertificates.CertifierBondTooSmall.selector, certifier, LEAST_BOND - 2 ether - 1, LEAST_BOND
            )
        );
        vm.prank(certifier);
        certificates.addBond(2 ether + 1);
        assertCurrent(SOC2, uid);
    }

    /// @dev A batch of governance does not fail because the certifier was faster.
    function test_slashingTakesWhatIsThere() public {
        certificates.slash(certifier, type(uint256).max);
        assertEq(bondOf(certifier), 0);
        assertEq(flt.balanceOf(treasury), LEAST_BOND / 2);
        vm.recordLogs();
        certificates.slash(certifier, 1);
        assertEq(vm.getRecordedLogs().length, 0);
        assertEq(flt.balanceOf(address(certificates)), LEAST_BOND);
        certificates.slash(second, 1);
        assertEq(flt.balanceOf(treasury), LEAST_BOND / 2 + 1, "the wei that cannot be halved is not burned");
    }

    /// @dev The treasury of today is the staking contract's.
    function test_slashingPaysTheTreasuryOfTheDay() public {
        address successor = makeAddr("next treasury");
        vm.mockCall(
            address(staking), abi.encodeCall(staking.treasuryAt, (ledger.currentEpoch())), abi.encode(successor)
        );
        certificates.slash(certifier, 4);
        assertEq(flt.balanceOf(successor), 2);
    }

    /// @dev A higher bond is for admissions to come: nobody's certificates end because of it.
    function test_theLeastBondIsThatOfTheAdmission() public {
        bytes32 uid = issue();
        vm.expectEmit(address(certificates));
        emit ICertificates.LeastBondSet(2 * LEAST_BOND);
        certificates.setLeastBond(2 * LEAST_BOND);
        assertEq(certificates.leastBond(), 2 * LEAST_BOND);
        assertCurrent(SOC2, uid);
        assertEq(certificates.certifierOf(certifier).leastBond, LEAST_BOND);
        certificates.admit(certifier, certificates.kinds());
        assertNone(uid);
        vm.prank(certifier);
        certificates.addBond(LEAST_BOND);
        assertCurrent(SOC2, uid);
        certificates.setLeastBond(1);
        certificates.setLeastBond(1e7 ether);
        vm.expectRevert(outOfBounds("leastBond", 0, 1, 1e7 ether));
        certificates.setLeastBond(0);
        vm.expectRevert(outOfBounds("leastBond", 1e7 ether + 1, 1, 1e7 ether));
        certificates.setLeastBond(1e7 ether + 1);
    }

    function outOfBounds(string memory what, uint256 value, uint256 min, uint256 max)
        private
        pure
        returns (bytes memory)
    {
        return abi.encodeWithSelector(ICertificates.OutOfBounds.selector, what, value, min, max);
    }

    function test_refuses_admittingNobodyOrForNothing() public {
        some = [SOC2];
        vm.expectRevert(ICertificates.ZeroAddress.selector);
        certificates.admit(address(0), some);
        vm.expectRevert(ICertificates.NoKinds.selector);
        certificates.admit(certifier, new bytes32[](0));
        some = [SOC2, SOC3];
        vm.expectRevert(abi.encodeWithSelector(ICertificates.NoSuchKind.selector, SOC3));
        certificates.admit(certifier, some);
        vm.expectRevert(ICertificates.ZeroAmount.selector);
        certificates.addBond(0);
    }

    function test_onlyGovernanceGoverns() public {
        bytes[4] memory calls = [
            abi.encodeCall(certificates.admit, (certifier, certificates.kinds())),
            abi.encodeCall(certificates.remove, (certifier)),
            abi.encodeCall(certificates.slash, (certifier, 1)),
            abi.encodeCall(certificates.setLeastBond, (1))
        ];
        address[4] memory others = [certifier, council, guardian, treasury];
        for (uint256 k = 0; k < calls.length; ++k) {
            for (uint256 j = 0; j < others.length; ++j) {
                vm.prank(others[j]);
                (bool done, bytes memory why) = address(certificates).call(calls[k]);
                assertFalse(done);
                assertEq(why, abi.encodeWithSelector(IAccessManaged.AccessManagedUnauthorized.selector, others[j]));
            }
        }
    }
}
