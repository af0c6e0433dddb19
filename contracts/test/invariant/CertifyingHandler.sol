// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {
    AttestationRequest,
    AttestationRequestData,
    IEAS,
    RevocationRequest,
    RevocationRequestData
} from "@ethereum-attestation-service/eas-contracts/contracts/IEAS.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";
import {Test} from "forge-std/Test.sol";

import {Certificates} from "../../src/Certificates.sol";
import {FLT} from "../../src/FLT.sol";

/// @title Five certifiers who certify two sites of two commitments at random, come and go, are removed and slashed; and
/// what is true of it, by looking at everything.
/// @dev It is the governor.
contract CertifyingHandler is Test {
    uint256 public constant CERTIFIERS = 5;
    uint256 private constant PLACES = 8; // two commitments, two sites, two kinds

    struct Issued {
        bytes32 uid;
        uint256 place;
        uint256 certifier;
        uint256 expiry;
        bool ended;
    }

    Certificates public immutable CERTIFICATES;
    IEAS public immutable EAS;
    FLT public immutable TOKEN;
    address private immutable PROVIDER;
    bytes32 private constant SOC2 = "soc2";
    bytes32 private constant HARDWARE = "hardware";
    bytes32 private constant HERE = "here";
    bytes32 private constant THERE = "there";
    bytes32 private constant REPORT = "report";
    bytes32[2] private _kinds = [SOC2, HARDWARE];

    Issued[] private _issued;
    address[] private _people;
    mapping(uint256 certifier => uint256) public bondOf;
    mapping(uint256 certifier => uint256) private _leastOf;
    mapping(uint256 certifier => uint256) private _freeAt;
    /// @dev By certifier: the kinds that it is admitted for, by bit.
    mapping(uint256 certifier => uint256) private _admitted;

    constructor(Certificates certificates, IEAS eas, FLT token, address provider) {
        CERTIFICATES = certificates;
        EAS = eas;
        TOKEN = token;
        PROVIDER = provider;
        for (uint256 k = 0; k < CERTIFIERS; ++k) {
            _people.push(makeAddr(string.concat("certifier ", vm.toString(k))));
        }
    }

    /// @dev Called once, with tokens there: three of five are admitted and bonded.
    function begin() external {
        for (uint256 k = 0; k < CERTIFIERS; ++k) {
            assertTrue(TOKEN.transfer(_people[k], 1e7 ether));
            vm.prank(_people[k]);
            TOKEN.approve(address(CERTIFICATES), type(uint256).max);
        }
        for (uint256 k = 0; k < 3; ++k) {
            addBond(k, 9);
            admit(k, 2);
        }
    }

    function wait(uint256 time) external {
        vm.warp(block.timestamp + time % 40 days);
    }

    function issue(uint256 who, uint256 place, uint256 term) external {
        who %= CERTIFIERS;
        place = place % 2 == 0 ? 0 : place / 2 % PLACES; // half of all at one place, so that it is crowded
        if (!inStanding(who, place & 1)) return;
        uint256 expiry = block.timestamp + 1 + term % 100 days;
        for (uint256 k = 0; k < _issued.length; ++k) {
            Issued storage other = _issued[k];
            if (other.place == place && other.certifier == who) other.ended = true;
        }
        AttestationRequest memory r = AttestationRequest(
            CERTIFICATES.schemaOf(_kinds[place & 1]),
            AttestationRequestData(
                PROVIDER, SafeCast.toUint64(expiry), true, 0, abi.encode(commitmentOf(place), siteOf(place), REPORT), 0
            )
        );
        vm.prank(_people[who]);
        _issued.push(Issued(EAS.attest(r), place, who, expiry, false));
    }

    function revoke(uint256 which) external {
        if (_issued.length == 0) return;
        Issued storage one = _issued[which % _issued.length];
        if (EAS.getAttestation(one.uid).revocationTime != 0) return;
        one.ended = true;
        bytes32 schema = CERTIFICATES.schemaOf(_kinds[one.place & 1]);
        vm.prank(_people[one.certifier]);
        EAS.revoke(RevocationRequest(schema, RevocationRequestData(one.uid, 0)));
    }

    function strike(uint256 which) external {
        if (_issued.length == 0) return;
        Issued storage one = _issued[which % _issued.length];
        one.ended = true;
        CERTIFICATES.strike(one.uid);
    }

    function addBond(uint256 who, uint256 amount) public {
        who %= CERTIFIERS;
        if (_freeAt[who] != 0) return;
        amount = 1 + amount % 10;
        bondOf[who] += amount;
        vm.prank(_people[who]);
        CERTIFICATES.addBond(amount);
    }

    function resign(uint256 who) external {
        who %= CERTIFIERS;
        if (_freeAt[who] != 0 || bondOf[who] == 0) return;
        _freeAt[who] = block.timestamp + CERTIFICATES.config().thawing;
        vm.prank(_people[who]);
        CERTIFICATES.resign();
    }

    function withdraw(uint256 who) external {
        who %= CERTIFIERS;
        if (_freeAt[who] == 0 || block.timestamp < _freeAt[who]) return;
        uint256 before = TOKEN.balanceOf(_people[who]);
        vm.prank(_people[who]);
        CERTIFICATES.withdrawBond();
        assertEq(TOKEN.balanceOf(_people[who]), before + bondOf[who]);
        _freeAt[who] = 0;
        bondOf[who] = 0;
    }

    function admit(uint256 who, uint256 kinds) public {
        who %= CERTIFIERS;
        bytes32[] memory chosen = new bytes32[](kinds % 3 == 2 ? 2 : 1);
        chosen[0] = _kinds[kinds % 3 % 2];
        if (chosen.length == 2) chosen[1] = _kinds[1];
        _admitted[who] = chosen.length == 2 ? 3 : kinds % 3 + 1;
        _leastOf[who] = CERTIFICATES.leastBond();
        CERTIFICATES.admit(_people[who], chosen);
    }

    function remove(uint256 who) external {
        who %= CERTIFIERS;
        _admitted[who] = 0;
        CERTIFICATES.remove(_people[who]);
    }

    function slash(uint256 who, uint256 amount) external {
        who %= CERTIFIERS;
        amount %= 5;
        bondOf[who] -= amount < bondOf[who] ? amount : bondOf[who];
        CERTIFICATES.slash(_people[who], amount);
    }

    function setLeastBond(uint256 amount) external {
        CERTIFICATES.setLeastBond(5 + amount % 10);
    }

    function person(uint256 k) external view returns (address) {
        return _people[k];
    }

    function count() external view returns (uint256) {
        return _issued.length;
    }

    function issued(uint256 k) external view returns (bytes32 uid, bool valid) {
        return (_issued[k].uid, isValid(_issued[k]));
    }

    function placeCount() external pure returns (uint256) {
        return PLACES;
    }

    function commitmentOf(uint256 place) public pure returns (uint256) {
        return 1 + (place >> 2 & 1);
    }

    function siteOf(uint256 place) public pure returns (bytes32) {
        return place & 2 == 0 ? HERE : THERE;
    }

    function kindOf(uint256 place) external view returns (bytes32) {
        return _kinds[place & 1];
    }

    /// @dev The latest expiry of those that are valid at a place, or 0.
    function latestAt(uint256 place) external view returns (uint256 latest) {
        for (uint256 k = 0; k < _issued.length; ++k) {
            Issued memory one = _issued[k];
            if (one.place == place && one.expiry > latest && isValid(one)) latest = one.expiry;
        }
    }

    function isValid(Issued memory one) private view returns (bool) {
        return !one.ended && block.timestamp < one.expiry && inStanding(one.certifier, one.place & 1);
    }

    function inStanding(uint256 who, uint256 kind) private view returns (bool) {
        return _admitted[who] >> kind & 1 == 1 && _freeAt[who] == 0 && bondOf[who] >= _leastOf[who];
    }
}
