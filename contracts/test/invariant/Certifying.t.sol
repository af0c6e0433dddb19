// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IStaking} from "../../src/interfaces/IStaking.sol";
import {CertificatesTest} from "../certificates/CertificatesTest.sol";
import {CertifyingHandler} from "./CertifyingHandler.sol";
import {Checks} from "./Checks.sol";

/// @title What holds for certificates and bonds after every action.
/// forge-config: default.invariant.runs = 48
contract CertifyingInvariantTest is CertificatesTest, Checks {
    CertifyingHandler private handler;

    function setUp() public override {
        super.setUp();
        depart(certifier);
        depart(second);
        certificates.setLeastBond(5);
        IStaking.Terms memory terms = staking.termsOf(id);
        vm.mockCall(address(staking), abi.encodeCall(staking.termsOf, (hers)), abi.encode(terms));
        handler = new CertifyingHandler(certificates, eas, flt, provider);
        authority.grantRole(authority.GOVERNOR(), address(handler), 0);
        assertTrue(flt.transfer(address(handler), 1e8 ether));
        handler.begin();

        bytes4[] memory actions = new bytes4[](14);
        for (uint256 k = 0; k < 4; ++k) {
            actions[k] = CertifyingHandler.issue.selector;
        }
        actions[4] = CertifyingHandler.wait.selector;
        actions[5] = CertifyingHandler.revoke.selector;
        actions[6] = CertifyingHandler.strike.selector;
        actions[7] = CertifyingHandler.addBond.selector;
        actions[8] = CertifyingHandler.resign.selector;
        actions[9] = CertifyingHandler.withdraw.selector;
        actions[10] = CertifyingHandler.admit.selector;
        actions[11] = CertifyingHandler.remove.selector;
        actions[12] = CertifyingHandler.slash.selector;
        actions[13] = CertifyingHandler.setLeastBond.selector;
        targetSelector(FuzzSelector(address(handler), actions));
        targetContract(address(handler));
    }

    function depart(address who) private {
        vm.startPrank(who);
        certificates.resign();
        vm.warp(block.timestamp + THAWING);
        certificates.withdrawBond();
        vm.stopPrank();
    }

    /// @dev One invariant, so that one history is enough.
    function invariant_certificatesAreWhatTheyRestOn() public view {
        bondsAreThere();
        for (uint256 k = 0; k < handler.count(); ++k) {
            (bytes32 uid, bool valid) = handler.issued(k);
            if (certificates.isValid(uid) != valid) {
                assertEq(certificates.isValid(uid), valid, "a certificate is valid while what it rests on is");
            }
        }
        for (uint256 place = 0; place < handler.placeCount(); ++place) {
            bytes32 uid =
                certificates.certificateOf(handler.commitmentOf(place), handler.siteOf(place), handler.kindOf(place));
            uint256 expiry = uid == 0 ? 0 : certificates.certificate(uid).expiry;
            same(expiry, handler.latestAt(place), "the certificate is the valid one that expires last");
        }
    }

    function bondsAreThere() private view {
        uint256 sum = 0;
        for (uint256 k = 0; k < handler.CERTIFIERS(); ++k) {
            uint256 bond = certificates.certifierOf(handler.person(k)).bond;
            same(bond, handler.bondOf(k), "a bond is what was put up and not slashed");
            sum += bond;
        }
        same(flt.balanceOf(address(certificates)), sum, "the bonds are there");
    }
}
