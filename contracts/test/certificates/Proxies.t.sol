// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {UninitializedProxy} from "../doubles/UninitializedProxy.sol";
import {CertificateAttacksTest} from "./Attacks.t.sol";
import {IssuingTest} from "./Issuing.t.sol";

/// @title EAS and its registry of schemas behind proxies, as they are on some chains: all is as without.
contract IssuingBehindProxiesTest is IssuingTest {
    function deployEAS(string memory name, bytes memory arguments) internal override returns (address) {
        return address(new UninitializedProxy(super.deployEAS(name, arguments)));
    }
}

/// @title Likewise, with the attacks.
contract CertificateAttacksBehindProxiesTest is CertificateAttacksTest {
    function deployEAS(string memory name, bytes memory arguments) internal override returns (address) {
        return address(new UninitializedProxy(super.deployEAS(name, arguments)));
    }
}
